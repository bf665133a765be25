// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/OrdersPage.h"

#include "ui/dialogs/why/WhyDialog.h"
#include "ui/pages/common/ImportButton.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/orders/OrderDetailView.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/pages/orders/RefundDialog.h"
#include "ui/pages/orders/groups/GroupsView.h"
#include "ui/pages/orders/pickup/PickupView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

enum Tab
{
    kOrders,
    kGroups,
    kPickup,
};

using usecases::OrderStatus;
/// Segments after "all", in the order an order goes through them.
constexpr std::array kStatuses{OrderStatus::Unpaid, OrderStatus::Paid, OrderStatus::Fulfilled,
                               OrderStatus::Refunded, OrderStatus::Cancelled};

} // namespace

OrdersPage::OrdersPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new OrdersPresenter(context, this)),
      m_tabs(new SegmentedControl(this)), m_stack(new QStackedLayout),
      m_groups(new GroupsView(context, host, *m_presenter, this)),
      m_pickup(new PickupView(context, host, this)), m_error(new Banner(Role::Alarm, this)),
      m_status(new SegmentedControl(this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_empty(new EmptyState(QStringLiteral("receipt-2"), this)),
      m_table(new DataTable(QStringLiteral("orders"), m_empty, this)),
      m_panel(new DetailPanel(this)), m_detail(new OrderDetailView(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 8, 24, 4);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(new ImportButton(host, this));
    outer->addLayout(tabs);
    outer->addLayout(m_stack, 1);
    buildList();
    m_stack->addWidget(m_groups);
    m_stack->addWidget(m_pickup);
    connectPresenter();
    connectDetail();
    onLanguage(this, [this] { write(); });
}

void OrdersPage::buildList()
{
    auto* list = new QWidget(this);
    auto* row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* main = new QWidget(list);
    QVBoxLayout* column = filledColumn(main);
    column->addWidget(m_error);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_status);
    bar->addWidget(m_count);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    row->addWidget(main, 1);
    row->addWidget(m_panel);
    m_panel->body()->addWidget(m_detail);
    m_table->setModel(m_presenter->model(), static_cast<int>(itemmodels::OrderColumn::Goods));
    m_table->setSource(m_presenter->source());
    m_table->setSummed({static_cast<int>(itemmodels::OrderColumn::Payable)});
    m_table->setGivingWay({static_cast<int>(itemmodels::OrderColumn::Inviter),
                           static_cast<int>(itemmodels::OrderColumn::Placed)});
    m_stack->addWidget(list);
}

void OrdersPage::connectPresenter()
{
    connect(m_tabs, &SegmentedControl::chosen, this, &OrdersPage::turnTo);
    connect(m_groups, &GroupsView::ordersWanted, this, [this](const QString& number) {
        turnTo(kOrders);
        m_presenter->open(number);
    });
    connect(m_status, &SegmentedControl::chosen, this, &OrdersPage::ask);
    connect(m_presenter, &OrdersPresenter::listChanged, this, [this] {
        m_count->setText(tr("%n order(s)", "", static_cast<int>(m_presenter->total())));
    });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &OrdersPage::refresh);
    connect(m_presenter, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_presenter, &OrdersPresenter::refused, this,
            [this](const QString& said) { host().notice(said); });
    connect(m_presenter, &OrdersPresenter::detailChanged, this, [this] {
        const usecases::OrderDetail& order = *m_presenter->detail();
        m_panel->setTitle(text(order.row.key.text()));
        m_detail->setOrder(order);
        m_panel->slideIn();
    });
    connect(m_table, &DataTable::opened, m_presenter, &OrdersPresenter::open);
    connect(m_table, &DataTable::endReached, m_presenter, &OrdersPresenter::loadMore);
    connect(m_table, &DataTable::endReached, m_presenter, &OrdersPresenter::loadMore);
    connect(m_empty, &EmptyState::actionPressed, this, &OrdersPage::openForm);
}

void OrdersPage::connectDetail()
{
    const auto number = [this] { return text(m_presenter->detail()->row.key.text()); };
    connect(m_panel, &DetailPanel::closed, this, [this] {
        m_presenter->close();
        m_table->clearChoice();
        m_table->setFocus();
    });
    connect(m_detail, &OrderDetailView::payPressed, this,
            [this, number] { m_presenter->take(number(), OrderStep::Pay); });
    connect(m_detail, &OrderDetailView::handOverPressed, this,
            [this, number] { m_presenter->take(number(), OrderStep::HandOver); });
    connect(m_detail, &OrderDetailView::refundPressed, this, [this] {
        auto* dialog = new RefundDialog(*m_presenter, *m_presenter->detail(), this);
        dialog->open();
    });
    connect(m_detail, &OrderDetailView::whyPressed, this, [this] {
        openWhy(m_context, {{}, m_presenter->detail()->row.key}, this);
    });
    connect(m_detail, &OrderDetailView::buyerPressed, this, [this] {
        host().go(QStringLiteral("members"), text(m_presenter->detail()->row.buyer.text()));
    });
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

QString OrdersPage::primaryText() const
{
    return tr("New order");
}

QString OrdersPage::searchHint() const
{
    return tr("Order number, name or phone");
}

void OrdersPage::primaryPressed()
{
    openForm();
}

void OrdersPage::search(const QString& text)
{
    m_text = text;
    turnTo(kOrders);
    ask();
}

void OrdersPage::refresh()
{
    m_error->hide();
    m_presenter->load();
    if (m_stack->currentIndex() == kGroups) {
        m_groups->refresh();
    } else if (m_stack->currentIndex() == kPickup) {
        m_pickup->refresh();
    }
}

void OrdersPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("groups")) {
        turnTo(kGroups);
        return;
    }
    if (argument == QLatin1String("pickup")) {
        turnTo(kPickup);
        return;
    }
    turnTo(kOrders);
    if (argument == QLatin1String("new")) {
        openForm();
    } else if (argument == QLatin1String("all")) {
        choose(0);
    } else if (argument == QLatin1String("unpaid")) {
        choose(1);
    } else if (argument == QLatin1String("paid")) {
        choose(2);
    } else {
        m_presenter->open(argument);
    }
}

void OrdersPage::turnTo(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    if (tab == kGroups) {
        m_groups->refresh();
    } else if (tab == kPickup) {
        m_pickup->refresh();
    }
}

void OrdersPage::choose(int status)
{
    m_status->setCurrent(status);
    ask();
}

void OrdersPage::write()
{
    m_tabs->setTexts({tr("Orders"), tr("Group buys"), tr("Pick-up")});
    QStringList words{tr("All")};
    for (const OrderStatus status : kStatuses) {
        words += orderStatusWord(status);
    }
    m_status->setTexts(words);
    m_empty->setTexts(tr("No orders here. They come from the counter or from a file."),
                      tr("New order"));
    m_presenter->model()->setTitles({tr("Number"), tr("Neighbour"), tr("Goods"), tr("Ordered"),
                                     tr("Status"), tr("Invited by"), tr("Amount")});
    m_presenter->model()->setFormatter([](itemmodels::ColumnKind kind, int, const QVariant& raw) {
        return kind == itemmodels::ColumnKind::State
                   ? orderStatusWord(static_cast<OrderStatus>(raw.toInt()))
                   : cellText(kind, raw);
    });
    m_count->setText(tr("%n order(s)", "", static_cast<int>(m_presenter->total())));
    if (m_presenter->detail()) {
        m_detail->setOrder(*m_presenter->detail());
    }
}

void OrdersPage::ask()
{
    usecases::OrderQuery query;
    query.text = m_text.toStdString();
    if (const int at = m_status->current(); at > 0) {
        query.status = kStatuses.at(static_cast<std::size_t>(at - 1));
    }
    m_presenter->setQuery(query);
}

void OrdersPage::openForm()
{
    auto* form = new OrderForm(m_context, *m_presenter, this);
    connect(form, &OrderForm::done, m_presenter, &OrdersPresenter::open);
    form->open();
}

} // namespace linli::ui
