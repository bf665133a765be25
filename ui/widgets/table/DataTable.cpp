// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/DataTable.h"

#include "itemmodels/Columns.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/widgets/table/TableFooter.h"
#include "ui/widgets/table/TableHost.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace linli::ui {

namespace {

/// No column is narrower than the word above it, whatever was remembered for other fonts; the
/// stretched one is seen to by itself.
void keepHeadsWhole(QHeaderView& heads, int stretched)
{
    for (int column = 0; column < heads.count(); ++column) {
        const int least = heads.sectionSizeHint(column);
        if (column != stretched && !heads.isSectionHidden(column) &&
            heads.sectionSize(column) < least) {
            heads.resizeSection(column, least);
        }
    }
}

} // namespace

DataTable::DataTable(const QString& name, EmptyState* empty, QWidget* parent)
    : QFrame(parent), m_name(name), m_stack(new QStackedLayout), m_view(new QTableView(this)),
      m_delegate(new RowDelegate(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_footer(new TableFooter(this))
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_footer);
    connect(m_footer, &TableFooter::columnsPressed, this, &DataTable::chooseColumns);
    connect(m_footer, &TableFooter::exportPressed, this, [this] {
        if (TableHost* host = tableHostOf(*this)) {
            host->exportTable(*this);
        }
    });
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    m_view->setItemDelegate(m_delegate);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    QHeaderView* heads = m_view->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setMinimumSectionSize(48);
    heads->setSectionsMovable(true);
    m_sorted->setSortRole(itemmodels::kSortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setDynamicSortFilter(true);
    onTheme(this, [this] {
        m_view->verticalHeader()->setDefaultSectionSize(scaled(44));
        followTextSize();
    });
    onLanguage(this, [this] {
        m_view->setAccessibleName(tr("List"));
        // The models hear of the new language after the widgets.
        QTimer::singleShot(0, this, [this] {
            m_fitted = false;
            fitColumns();
        });
    });
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& at) {
        Q_EMIT opened(at.data(itemmodels::kKeyRole).toString());
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_view->verticalScrollBar()->maximum() - scaled(44) * 5) {
            Q_EMIT endReached();
        }
    });
}

DataTable::~DataTable()
{
    if (m_fitted) {
        QSettings().setValue(keptUnder(), m_view->horizontalHeader()->saveState());
    }
}

void DataTable::setModel(QAbstractItemModel* model, int stretch)
{
    m_stretch = stretch;
    m_sorted->setSourceModel(model);
    m_view->setModel(m_sorted);
    watch(model);
    showEmptiness();
    fitColumns();
}

void DataTable::setGivingWay(std::vector<int> columns)
{
    m_givingWay = std::move(columns);
    fitColumns();
}

void DataTable::setSortable(bool sortable)
{
    m_view->setSortingEnabled(sortable);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
}

QString DataTable::currentKey() const
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    return chosen.isEmpty() ? QString() : chosen.first().data(itemmodels::kKeyRole).toString();
}

void DataTable::choose(const QString& key)
{
    const QModelIndexList found =
        m_sorted->match(m_sorted->index(0, 0), itemmodels::kKeyRole, key, 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_view->selectRow(found.first().row());
        m_view->scrollTo(found.first());
    }
}

void DataTable::clearChoice()
{
    m_view->clearSelection();
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !currentKey().isEmpty()) {
            Q_EMIT opened(currentKey());
            return true;
        }
    } else if (watched == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            hover(m_view->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        } else if (event->type() == QEvent::Leave) {
            hover(-1);
        } else if (event->type() == QEvent::Resize) {
            fitColumns();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void DataTable::watch(QAbstractItemModel* model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        showEmptiness();
        fitColumns();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::showEmptiness);
}

/// Widths come from what was remembered, else once from the first rows; the stretched column takes
/// what is left, so that a list always fills its card.
void DataTable::fitColumns()
{
    QHeaderView* heads = m_view->horizontalHeader();
    if (m_fitting || m_sorted->sourceModel() == nullptr || m_sorted->rowCount() == 0) {
        return; // showing and hiding columns resizes the viewport once more
    }
    const QScopedValueRollback fitting(m_fitting, true);
    if (!m_fitted) {
        m_fitted = true;
        const QByteArray saved = QSettings().value(keptUnder()).toByteArray();
        if (saved.isEmpty() || !heads->restoreState(saved)) {
            widenToContents();
        }
        heads->setStretchLastSection(false);
        restoreHidden();
    }
    keepHeadsWhole(*heads, m_stretch);
    yieldColumns();
    const int spare = m_view->viewport()->width() - widthOfAll();
    heads->resizeSection(m_stretch, leastStretched() + std::max(0, spare));
}

int DataTable::leastStretched() const
{
    return std::max(m_view->horizontalHeader()->sectionSizeHint(m_stretch), scaled(160));
}

/// All columns side by side, the stretched one as narrow as it may get.
int DataTable::widthOfAll() const
{
    const QHeaderView* heads = m_view->horizontalHeader();
    int width = leastStretched();
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        width += column == m_stretch ? 0 : heads->sectionSize(column);
    }
    return width;
}

void DataTable::yieldColumns()
{
    QHeaderView* heads = m_view->horizontalHeader();
    for (const int column : m_givingWay) {
        heads->setSectionHidden(column, m_hidden.count(column) > 0);
    }
    for (const int column : m_givingWay) {
        if (widthOfAll() <= m_view->viewport()->width()) {
            return;
        }
        heads->hideSection(column);
    }
}

void DataTable::widenToContents()
{
    constexpr int kLookedAt = 200; // rows; later ones of a longer list may be elided
    constexpr int kSlack = 8;
    QHeaderView* heads = m_view->horizontalHeader();
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        int width = heads->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_sorted->rowCount(), kLookedAt); ++row) {
            const QModelIndex at = m_sorted->index(row, column);
            width = std::max(width, m_delegate->sizeHint(option, at).width() + kSlack);
        }
        heads->resizeSection(column, width);
    }
}

/// Columns grow with the text they hold.
void DataTable::followTextSize()
{
    const int before = std::exchange(m_percent, Theme::instance().textPercent());
    if (!m_fitted || before == m_percent) {
        return;
    }
    QHeaderView* heads = m_view->horizontalHeader();
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        heads->resizeSection(column, heads->sectionSize(column) * m_percent / before);
    }
    fitColumns();
}

/// Widths are remembered for each text size and language.
QString DataTable::keptUnder() const
{
    return QStringLiteral("columns/") + m_name +
           (language() == words::Language::En ? QStringLiteral("-en") : QString()) +
           (m_percent == 100 ? QString() : QStringLiteral("-%1").arg(m_percent));
}

void DataTable::showEmptiness()
{
    const bool empty = m_sorted->sourceModel()->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_footer->setVisible(!empty && tableHostOf(*this) != nullptr);
}

void DataTable::hover(int row)
{
    m_delegate->setHoveredRow(row);
    m_view->viewport()->update();
}

} // namespace linli::ui
