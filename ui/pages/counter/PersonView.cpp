// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/PersonView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/counter/ActButton.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/gifts/PieceCost.h"
#include "words/ValueText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kNumbered = 9; ///< Ctrl+1 … Ctrl+9
constexpr int kActColumns = 2;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

PersonView::PersonView(QWidget* parent)
    : Card(parent), m_avatar(new Avatar(56, this)),
      m_name(new TextLabel(TextStyle::Title, Role::Ink, this)),
      m_about(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_inviter(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_bind(new Button(ButtonKind::Secondary, QStringLiteral("user-plus"), this)),
      m_sell(new Button(ButtonKind::Secondary, QStringLiteral("shopping-cart"), this)),
      m_slips(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_detail(new Button(ButtonKind::Quiet, QStringLiteral("user"), this)), m_rest(new QVBoxLayout)
{
    buildHead();
    m_rest->setSpacing(12);
    body()->addLayout(m_rest);
    m_name->setObjectName(QStringLiteral("personName"));
    m_inviter->setObjectName(QStringLiteral("personInviter"));
    m_bind->setObjectName(QStringLiteral("bindInviter"));
    m_sell->setObjectName(QStringLiteral("sell"));
    m_slips->setObjectName(QStringLiteral("slips"));
    connect(m_bind, &QAbstractButton::clicked, this, &PersonView::inviterPressed);
    connect(m_sell, &QAbstractButton::clicked, this, &PersonView::sellPressed);
    connect(m_slips, &QAbstractButton::clicked, this, &PersonView::slipsPressed);
    connect(m_detail, &QAbstractButton::clicked, this, &PersonView::detailPressed);
    onLanguage(this, [this] {
        m_bind->setText(tr("Who sent her?  F6"));
        m_sell->setText(tr("Sell  F7"));
        m_slips->setText(tr("Slips  F9"));
        m_detail->setText(tr("Everything about her"));
    });
}

void PersonView::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addWidget(m_inviter);
    head->addLayout(words, 1);
    body()->addLayout(head);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_sell);
    tools->addWidget(m_bind);
    tools->addWidget(m_slips);
    tools->addStretch(1);
    tools->addWidget(m_detail);
    body()->addLayout(tools);
}

void PersonView::setPerson(const usecases::CounterPerson& person, const OrderKey& ready)
{
    setUpdatesEnabled(false);
    clearLayout(m_rest);
    m_actCount = 0;
    writeHead(person);
    writeOwed(person);
    writeCollect(person, ready);
    writeLatest(person);
    setUpdatesEnabled(true);
}

void PersonView::writeHead(const usecases::CounterPerson& person)
{
    const usecases::MemberRow& row = person.row;
    m_avatar->setPerson(text(row.name), text(row.key.text()));
    m_name->setText(text(row.name));
    m_about->setText(joined(
        {text(row.phone.text()), text(row.estate + row.building), text(row.door), text(row.code),
         row.invitedCount > 0
             ? tr("brought %n neighbour(s)", "", static_cast<int>(row.invitedCount))
             : QString(),
         row.blocked ? tr("earns nothing: blocked") : QString()}));
    const bool brought = person.inviter.has_value();
    m_inviter->setVisible(brought || person.isNew);
    m_inviter->setText(brought ? tr("Brought by %1").arg(text(person.inviter->inviterName))
                               : tr("New here: nobody brought her yet"));
    m_bind->setVisible(!brought && person.isNew);
    m_slips->setVisible(!person.toCollect.empty());
}

void PersonView::writeOwed(const usecases::CounterPerson& person)
{
    if (person.due.owedFen > 0) {
        auto* debt = new Banner(Role::Alarm, this);
        debt->say(tr("Owes the shop %1 from a refund: nothing is paid out before.")
                      .arg(money(person.due.owedFen)));
        m_rest->addWidget(debt);
    }
}

ActButton* PersonView::addAct(const QString& icon, const QString& what, const QString& note)
{
    auto* button = new ActButton(icon, this);
    const int number = m_actCount + 1;
    button->setObjectName(QStringLiteral("act%1").arg(number));
    button->setContent(what, note,
                       number <= kNumbered ? QStringLiteral("Ctrl+%1").arg(number) : QString());
    m_acts->addWidget(button, m_actCount / kActColumns, m_actCount % kActColumns);
    ++m_actCount;
    return button;
}

void PersonView::heading(const QString& words, QVBoxLayout* into)
{
    auto* label = new TextLabel(TextStyle::Strong, Role::Ink, this);
    label->setText(words);
    into->addWidget(label);
}

void PersonView::writeCollect(const usecases::CounterPerson& person, const OrderKey& ready)
{
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    heading(tr("She may collect"), column);
    m_acts = new QGridLayout;
    m_acts->setSpacing(8);
    column->addLayout(m_acts);
    for (const usecases::OrderRow& order : person.toCollect) {
        auto* act = addAct(
            QStringLiteral("package"), text(order.goodsText),
            tr("Order %1, paid %2 · hand over").arg(text(order.key.text()), moment(*order.paidAt)));
        act->setReady(order.key == ready);
        connect(act, &QAbstractButton::clicked, this,
                [this, key = order.key] { Q_EMIT handOverPressed(key); });
    }
    for (const usecases::RewardRow& reward : person.due.rewards) {
        if (reward.unit.text() != "CNY") {
            addReward(reward);
        }
    }
    if (person.due.cashFen > 0) {
        auto* act = addAct(QStringLiteral("cash"), tr("Pay out %1").arg(money(person.due.cashFen)),
                           tr("rewards in cash"));
        act->setEnabled(person.due.owedFen == 0);
        connect(act, &QAbstractButton::clicked, this, &PersonView::payOutPressed);
    }
    for (const usecases::OrderRow& order : person.toPay) {
        auto* act = addAct(QStringLiteral("receipt-2"), tr("Take %1").arg(money(order.payableFen)),
                           tr("Order %1: %2").arg(text(order.key.text()), text(order.goodsText)));
        connect(act, &QAbstractButton::clicked, this,
                [this, key = order.key] { Q_EMIT payPressed(key); });
    }
    if (m_actCount == 0) {
        auto* nothing = new TextLabel(TextStyle::Body, Role::Quiet, this);
        nothing->setObjectName(QStringLiteral("nothingToCollect"));
        nothing->setText(tr("Nothing waits for her now."));
        column->addWidget(nothing);
    } else if (m_actCount == 1) {
        m_acts->setColumnStretch(0, 1);
        m_acts->setColumnStretch(1, 1);
    }
    m_rest->addWidget(block);
}

/// A voucher is used by the next sale, a gift is handed out.
void PersonView::addReward(const usecases::RewardRow& reward)
{
    const bool voucher = usecases::voucherFaceFen(reward.unit).has_value();
    const QString why = reward.side == rewards::RewardSide::Invitee
                            ? tr("for her own first order")
                            : tr("for bringing %1").arg(text(reward.inviteeName));
    auto* act = addAct(voucher ? QStringLiteral("ticket") : QStringLiteral("gift"),
                       words::quantityText(reward.unit, reward.current, language()),
                       voucher ? tr("%1 · counts when you sell").arg(why) : why);
    connect(act, &QAbstractButton::clicked, this, [this, reward, voucher] {
        if (voucher) {
            Q_EMIT sellPressed();
        } else {
            Q_EMIT redeemPressed(reward);
        }
    });
}

void PersonView::writeLatest(const usecases::CounterPerson& person)
{
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    if (!person.waiting.empty()) {
        auto* waiting = new TextLabel(TextStyle::Body, Role::Amber, this);
        waiting->setText(tr("%n paid order(s) wait for a group to fill.", "",
                            static_cast<int>(person.waiting.size())));
        column->addWidget(waiting);
    }
    if (!person.latest.empty()) {
        heading(tr("Last orders"), column);
    }
    for (const usecases::OrderRow& order : person.latest) {
        auto* line = new QHBoxLayout;
        auto* what = new TextLabel(TextStyle::Body, Role::Ink, this);
        what->setElided(true);
        what->setText(text(order.goodsText));
        auto* rest = new TextLabel(TextStyle::Note, Role::Quiet, this);
        rest->setText(joined(
            {moment(order.placedAt), money(order.payableFen), orderStatusWord(order.status)}));
        line->addWidget(what, 1);
        line->addWidget(rest);
        column->addLayout(line);
    }
    m_rest->addWidget(block);
}

} // namespace linli::ui
