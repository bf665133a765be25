// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/simple/ThemeRow.h"

#include "domain/poster/edit/Recolour.h"
#include "render/posters/LayerPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace linli::ui {

namespace {

struct ThemeColour
{
    const char* name;
    double hueDegrees; ///< OKLCH
};

constexpr ThemeColour kThemes[] = {
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Persimmon"), 42},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Honey"), 75},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Leaf"), 145},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Mint"), 185},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Sky"), 245},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Grape"), 300},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Rose"), 355},
    {QT_TRANSLATE_NOOP("linli::ui::ThemeRow", "Strawberry"), 22},
};
constexpr int kDot = 30;

QIcon dot(double hue)
{
    const int side = scaled(kDot);
    QPixmap picture(side * 2, side * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(render::toColour(poster::fromLch({0.62, 0.17, hue}, 255)));
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    painter.setBrush(render::toColour(poster::fromLch({0.9, 0.06, hue}, 255)));
    painter.drawPie(QRectF(1, 1, side - 2, side - 2), 90 * 16, -180 * 16);
    return picture;
}

} // namespace

ThemeRow::ThemeRow(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new FlowLayout(this, 8, 8); // wraps where words are long or large
    int at = 0;
    for (const ThemeColour& theme : kThemes) {
        Q_UNUSED(theme)
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        m_group->addButton(button, at);
        row->addWidget(button);
        ++at;
    }
    connect(m_group, &QButtonGroup::idClicked, this, &ThemeRow::chosen);
    onTheme(this, [this] { restyle(); });
    onLanguage(this, [this] {
        setAccessibleName(tr("Colour of the poster"));
        for (int i = 0; i < m_group->buttons().size(); ++i) {
            m_group->button(i)->setText(tr(kThemes[i].name));
        }
    });
}

void ThemeRow::restyle()
{
    for (int i = 0; i < m_group->buttons().size(); ++i) {
        m_group->button(i)->setIcon(dot(kThemes[i].hueDegrees));
        m_group->button(i)->setIconSize({scaled(kDot), scaled(kDot)});
    }
    setStyleSheet(QStringLiteral("QToolButton { padding: 6px 8px; min-height: 0; } "
                                 "QToolButton:checked { border: 2px solid %1; background: %2; }")
                      .arg(tokens().mark.name(), tokens().wash.name()));
}

void ThemeRow::setHue(double degrees)
{
    int nearest = 0;
    for (int i = 1; i < int(std::size(kThemes)); ++i) {
        const auto away = [degrees](int at) {
            return std::abs(std::remainder(kThemes[at].hueDegrees - degrees, 360));
        };
        nearest = away(i) < away(nearest) ? i : nearest;
    }
    m_group->button(nearest)->setChecked(true);
}

double ThemeRow::hueOf(int index)
{
    return kThemes[index].hueDegrees;
}

} // namespace linli::ui
