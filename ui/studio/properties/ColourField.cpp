// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/ColourField.h"

#include "render/posters/LayerPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QWidgetAction>

namespace linli::ui {

namespace {

constexpr int kColumns = 8;
constexpr int kSwatch = 28;

poster::Colour fromQt(const QColor& colour)
{
    const auto byte = [](int channel) { return static_cast<std::uint8_t>(channel); };
    return {byte(colour.red()), byte(colour.green()), byte(colour.blue()), byte(colour.alpha())};
}

/// Printable colours in eight families, dark to light; every column reads well on its last row.
std::vector<poster::Colour> printColours()
{
    static constexpr QRgb kPalette[] = {
        0xFF1F2328, 0xFF9A3412, 0xFFC92A2A, 0xFFA85600, 0xFF247A35, 0xFF0B7285, 0xFF1766AD,
        0xFF862E9C, 0xFF6B6F76, 0xFFD9480F, 0xFFFF6B6B, 0xFFF59F00, 0xFF40A457, 0xFF22B8CF,
        0xFF4DABF7, 0xFFBE4BDB, 0xFFE6E1DA, 0xFFFFE3CF, 0xFFFFE3E3, 0xFFFFF3BF, 0xFFD9F2DF,
        0xFFD0F3F8, 0xFFDDEEFD, 0xFFF3DDFA, 0xFFFFFFFF, 0xFFFFF1E8, 0xFFFFF5F5, 0xFFFFFBEB,
        0xFFEAF5EC, 0xFFE8FAFC, 0xFFE9F3FC, 0xFFFAF0FC};
    std::vector<poster::Colour> all;
    for (const QRgb rgb : kPalette) {
        all.push_back(fromQt(QColor(rgb)));
    }
    return all;
}

} // namespace

QString colourText(const poster::Colour& colour)
{
    const QColor shown = render::toColour(colour);
    return shown.name(colour.alpha == 255 ? QColor::HexRgb : QColor::HexArgb).toUpper();
}

ColourField::ColourField(QWidget* parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &ColourField::open);
}

QSize ColourField::sizeHint() const
{
    return {scaled(120), scaled(36)};
}

void ColourField::show(const poster::Colour& colour, bool none)
{
    m_colour = colour;
    m_none = none;
    setText(none ? tr("None") : colourText(colour));
    setAccessibleDescription(text());
    update();
}

void ColourField::setPosterColours(std::vector<poster::Colour> colours)
{
    m_poster = std::move(colours);
}

void ColourField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = height() - 14;
    const QRectF swatch(8, 7, side, side);
    painter.setPen(QPen(tokens().field, 1));
    if (m_none) {
        painter.setBrush(tokens().surface);
        painter.drawRoundedRect(swatch, 5, 5);
        painter.setPen(QPen(tokens().alarm, 1.5));
        painter.drawLine(swatch.bottomLeft() + QPointF(3, -3), swatch.topRight() + QPointF(-3, 3));
    } else {
        painter.setBrush(render::toColour(m_colour));
        painter.drawRoundedRect(swatch, 5, 5);
    }
    painter.setPen(isEnabled() ? tokens().ink : tokens().quiet);
    painter.drawText(QRectF(swatch.right() + 8, 0, width() - swatch.right() - 12, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

QWidget* ColourField::swatches(const std::vector<poster::Colour>& colours, QMenu& menu)
{
    auto* grid = new QWidget(&menu);
    auto* layout = new QGridLayout(grid);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    int at = 0;
    for (const poster::Colour& colour : colours) {
        auto* button = new QToolButton(grid);
        const QString name = colourText(colour);
        button->setFixedSize(scaled(kSwatch), scaled(kSwatch));
        button->setStyleSheet(
            QStringLiteral("QToolButton { min-width: 0; min-height: 0; "
                           "background: %1; border: 1px solid %2; "
                           "border-radius: 6px; } QToolButton:focus, "
                           "QToolButton:hover { border: 2px solid %3; }")
                .arg(render::toColour(colour).name(), tokens().field.name(), tokens().mark.name()));
        button->setToolTip(name);
        button->setAccessibleName(name);
        layout->addWidget(button, at / kColumns, at % kColumns);
        ++at;
        connect(button, &QAbstractButton::clicked, this, [this, colour, &menu] {
            menu.close();
            choose(colour);
        });
    }
    return grid;
}

void ColourField::open()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](QWidget* widget) {
        auto* holder = new QWidgetAction(menu);
        holder->setDefaultWidget(widget);
        menu->addAction(holder);
    };
    if (!m_poster.empty()) {
        menu->addSection(tr("On this poster"));
        add(swatches(m_poster, *menu));
    }
    menu->addSection(tr("Palette"));
    add(swatches(printColours(), *menu));
    auto* line = new QLineEdit(m_none ? QString() : colourText(m_colour), menu);
    line->setPlaceholderText(QStringLiteral("#RRGGBB"));
    line->setAccessibleName(tr("Colour value"));
    auto* edge = new QWidget(menu);
    auto* row = new QHBoxLayout(edge);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(line);
    add(edge);
    connect(line, &QLineEdit::returnPressed, this, [this, line, menu] {
        const QColor colour(line->text().trimmed());
        if (colour.isValid()) {
            menu->close();
            choose(fromQt(colour));
        }
    });
    menu->addAction(tr("More colours …"), this, &ColourField::askMore);
    if (m_clearable) {
        menu->addAction(tr("No colour"), this, &ColourField::cleared);
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void ColourField::askMore()
{
    auto* dialog = new QColorDialog(render::toColour(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::ShowAlphaChannel);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& colour) { choose(fromQt(colour)); });
    dialog->open();
}

void ColourField::choose(const poster::Colour& colour)
{
    show(colour);
    Q_EMIT entered(colour);
}

} // namespace linli::ui
