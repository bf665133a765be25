// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/groups/GroupsView.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/pages/orders/groups/GroupCard.h"
#include "ui/pages/orders/groups/OpenGroupDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kSecondMs = 1000;
}

GroupsView::GroupsView(AppContext& context,
                       PageHost& host,
                       OrdersPresenter& orders,
                       QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host), m_orders(orders),
      m_presenter(new GroupsPresenter(context, this)), m_error(new Banner(Role::Alarm, this)),
      m_open(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_empty(new EmptyState(QStringLiteral("users"), this)), m_list(new QVBoxLayout)
{
    QVBoxLayout* column = scrolledColumn(this);
    column->addWidget(m_error);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_open);
    column->addLayout(bar);
    m_list->setSpacing(16);
    column->addLayout(m_list);
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    m_open->setObjectName(QStringLiteral("openGroup"));
    m_empty->hide();
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &GroupsView::tick);
    connect(m_open, &QAbstractButton::clicked, this, &GroupsView::openDialog);
    connect(m_empty, &EmptyState::actionPressed, this, &GroupsView::openDialog);
    connect(m_presenter, &GroupsPresenter::loaded, this, &GroupsView::write);
    connect(m_presenter, &Presenter::wrote, this, [this] { m_host.shopChanged(); });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &GroupsView::refresh);
    onLanguage(this, [this] { write(); });
}

void GroupsView::refresh()
{
    m_error->hide();
    m_presenter->load();
}

void GroupsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    tick();
}

void GroupsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void GroupsView::tick()
{
    for (GroupCard* card : m_cards) {
        card->tick(m_presenter->now());
    }
    m_presenter->settleOverdue();
}

void GroupsView::write()
{
    m_open->setText(tr("Open a group"));
    const bool rules = !m_presenter->rules().empty();
    m_empty->setTexts(
        rules ? tr("No group buy yet. Neighbours who buy together bring each other.")
              : tr("No rule for group buys yet: it says how many neighbours and what each gets."),
        rules ? tr("Open a group") : tr("Go to the rules"));
    if (!m_presenter->isLoaded()) {
        return;
    }
    const auto& groups = m_presenter->groups();
    m_empty->setVisible(groups.empty());
    m_open->setVisible(!groups.empty());
    const auto open = std::count_if(groups.begin(), groups.end(),
                                    [](const usecases::GroupRow& group) { return group.open(); });
    m_count->setText(groups.empty() ? QString()
                                    : tr("%n group(s) open", "", static_cast<int>(open)));
    while (m_cards.size() > groups.size()) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < groups.size()) {
        auto* card = new GroupCard(this);
        connect(card, &GroupCard::joinPressed, this, &GroupsView::join);
        connect(card, &GroupCard::seatsPressed, this, [this](const usecases::GroupRow& group) {
            if (!group.seats.empty()) {
                Q_EMIT ordersWanted(text(group.seats.front().order.text()));
            }
        });
        m_list->addWidget(card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        m_cards[i]->setGroup(groups[i], m_presenter->now());
    }
}

void GroupsView::openDialog()
{
    if (m_presenter->rules().empty()) {
        m_host.go(QStringLiteral("rewards"), QStringLiteral("new"));
        return;
    }
    auto* dialog = new OpenGroupDialog(m_context, *m_presenter, this);
    dialog->setObjectName(QStringLiteral("openGroupDialog"));
    dialog->open();
}

void GroupsView::join(const usecases::GroupRow& group)
{
    auto* form = new OrderForm(m_context, m_orders, this);
    form->setObjectName(QStringLiteral("joinForm"));
    form->joinGroup(group);
    connect(form, &OrderForm::done, this, [this] { m_host.notice(tr("Joined.")); });
    form->open();
}

} // namespace linli::ui
