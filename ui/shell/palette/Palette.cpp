// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/Palette.h"

#include "ui/shell/palette/PaletteRow.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Retranslate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 96;
constexpr int kMostShown = 10;
constexpr int kShade = 90; ///< of 255, over the window behind

} // namespace

Palette::Palette(AppContext& context, QWidget* window)
    : QFrame(window), m_presenter(new PalettePresenter(context, this)), m_panel(new QFrame(this)),
      m_field(new QLineEdit(m_panel)), m_list(new QListView(m_panel)),
      m_model(new QStandardItemModel(this))
{
    build();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_presenter, &PalettePresenter::search);
    connect(m_presenter, &PalettePresenter::found, this, &Palette::fill);
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
    onLanguage(this, [this] { write(); });
    hide();
}

void Palette::build()
{
    setObjectName(QStringLiteral("palette"));
    m_panel->setProperty("card", true);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->addAction(roleIcon(QStringLiteral("search"), Role::Quiet), QLineEdit::LeadingPosition);
    m_field->setMaxLength(100);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void Palette::write()
{
    const QString hint = tr("Find a neighbour, a product, a session, an order, a page …");
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(tr("Search everything"));
    m_list->setAccessibleName(tr("What was found"));
}

void Palette::open()
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    place();
    show();
    raise();
    m_field->clear();
    m_field->setFocus();
    m_presenter->search({});
}

void Palette::fill()
{
    const auto kindWord = [](usecases::FoundKind kind) {
        using usecases::FoundKind;
        switch (kind) {
        case FoundKind::Person:
            return tr("Neighbour");
        case FoundKind::Product:
            return tr("Product");
        case FoundKind::Campaign:
            return tr("Live session");
        case FoundKind::Order:
            return tr("Order");
        case FoundKind::Word:
            break;
        }
        return tr("Go to");
    };
    m_model->clear();
    for (const PaletteLine& line : m_presenter->lines()) {
        auto* item = new QStandardItem(line.title);
        item->setData(line.icon, kPaletteIcon);
        item->setData(line.note, kPaletteNote);
        item->setData(kindWord(line.kind), kPaletteKind);
        item->setData(line.title + QLatin1Char(' ') + line.note, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void Palette::step(int by)
{
    if (m_model->rowCount() > 0) {
        const int rows = m_model->rowCount();
        const int row = (m_list->currentIndex().row() + by + rows) % rows;
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void Palette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_presenter->lines().size())) {
        return;
    }
    const PaletteLine line = m_presenter->lines()[static_cast<std::size_t>(row)];
    leave(false);
    Q_EMIT chosen(line.page, line.argument);
}

void Palette::leave(bool giveBack)
{
    hide();
    if (giveBack && m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void Palette::place()
{
    const QWidget* window = parentWidget();
    setGeometry(window->rect());
    const int width = std::min(scaled(kWidth), window->width() - 48);
    const int rows = std::min(m_model->rowCount(), kMostShown);
    m_list->setFixedHeight(rows == 0 ? 0 : rows * m_list->sizeHintForRow(0) + 2);
    m_list->setVisible(rows > 0);
    m_panel->layout()->activate();
    const int height = std::min(m_panel->layout()->sizeHint().height(), window->height() - kTop);
    m_panel->setGeometry((window->width() - width) / 2, std::min(kTop, window->height() / 8), width,
                         height);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Tab: // nothing else to go to while it is open
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void Palette::paintEvent(QPaintEvent*)
{
    QColor shade = tokens().dark ? tokens().canvas : tokens().ink;
    shade.setAlpha(kShade);
    QPainter(this).fillRect(rect(), shade);
}

void Palette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->pos())) {
        leave(true);
    }
}

} // namespace linli::ui
