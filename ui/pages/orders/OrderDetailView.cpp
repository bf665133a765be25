// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/OrderDetailView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

using usecases::OrderStatus;

OrderDetailView::OrderDetailView(QWidget* parent)
    : QWidget(parent), m_avatar(new Avatar(44, this)), m_buyer(new Button(ButtonKind::Quiet, this)),
      m_phone(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_status(new Chip(this)),
      m_pay(new Button(ButtonKind::Primary, QStringLiteral("cash"), this)),
      m_handOver(new Button(ButtonKind::Primary, QStringLiteral("package"), this)),
      m_refund(new Button(ButtonKind::Secondary, QStringLiteral("arrow-back-up"), this)),
      m_rest(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_buyer, 0, Qt::AlignLeft);
    m_phone->setIndent(8);
    words->addWidget(m_phone);
    head->addLayout(words, 1);
    head->addWidget(m_status, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    m_pay->setObjectName(QStringLiteral("pay"));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_refund->setObjectName(QStringLiteral("refund"));
    for (Button* button : {m_pay, m_handOver, m_refund}) {
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto* why = new Button(ButtonKind::Quiet, this);
    why->setObjectName(QStringLiteral("why"));
    actions->addWidget(why);
    connect(why, &QAbstractButton::clicked, this, &OrderDetailView::whyPressed);
    column->addLayout(actions);
    m_rest->setSpacing(8);
    column->addLayout(m_rest);
    column->addStretch(1);
    connect(m_pay, &QAbstractButton::clicked, this, &OrderDetailView::payPressed);
    connect(m_handOver, &QAbstractButton::clicked, this, &OrderDetailView::handOverPressed);
    connect(m_refund, &QAbstractButton::clicked, this, &OrderDetailView::refundPressed);
    connect(m_buyer, &QAbstractButton::clicked, this, &OrderDetailView::buyerPressed);
    onLanguage(this, [this, why] {
        why->setText(tr("Why?"));
        m_pay->setText(tr("Take the payment"));
        m_handOver->setText(tr("Hand over"));
        m_refund->setText(tr("Refund"));
    });
}

void OrderDetailView::setOrder(const usecases::OrderDetail& order)
{
    const usecases::OrderRow& row = order.row;
    m_avatar->setPerson(text(row.buyerName), text(row.buyer.text()));
    m_buyer->setText(row.buyerName.empty() ? tr("Unknown buyer") : text(row.buyerName));
    m_buyer->setEnabled(!row.buyer.empty());
    m_phone->setText(
        QStringLiteral("%1  %2").arg(text(row.buyerPhone.text()), text(row.building)).trimmed());
    const Role tone = row.status == OrderStatus::Unpaid      ? Role::Amber
                      : row.status == OrderStatus::Paid      ? Role::Sky
                      : row.status == OrderStatus::Fulfilled ? Role::Leaf
                                                             : Role::Alarm;
    m_status->setContent(orderStatusWord(row.status), tone);
    m_pay->setVisible(row.status == OrderStatus::Unpaid);
    m_handOver->setVisible(row.status == OrderStatus::Paid);
    m_refund->setVisible(row.paidAt.has_value() && row.refundedFen < row.payableFen);
    clearLayout(m_rest);
    writeLines(order);
    writeRewards(order);
    writeRefunds(order);
}

void OrderDetailView::writeLines(const usecases::OrderDetail& order)
{
    for (const usecases::OrderLineRow& line : order.lines) {
        QString note = QStringLiteral("%1 × %2").arg(money(line.unitFen)).arg(line.quantity);
        if (line.returned > 0) {
            note += QStringLiteral(" · ") + tr("%n returned", "", static_cast<int>(line.returned));
        }
        addLine(QStringLiteral("%1 %2").arg(text(line.name), text(line.spec)).trimmed(),
                money(line.netFen), note);
    }
    m_rest->addWidget(separator(this));
    const usecases::OrderRow& row = order.row;
    if (row.discountFen > 0) {
        addLine(tr("Discount"), QStringLiteral("−") + money(row.discountFen));
    }
    if (row.freightFen > 0) {
        addLine(tr("Delivery"), money(row.freightFen));
    }
    addLine(tr("To pay"), money(row.payableFen));
    if (row.refundedFen > 0) {
        addLine(tr("Refunded"), QStringLiteral("−") + money(row.refundedFen));
    }
    addHeading(tr("When"));
    addLine(tr("Ordered"), moment(row.placedAt));
    if (row.paidAt) {
        addLine(tr("Paid"), moment(*row.paidAt));
    }
    if (row.fulfilledAt) {
        addLine(tr("Handed over"), moment(*row.fulfilledAt));
    }
    if (!row.note.empty()) {
        addLine(tr("Note"), text(row.note));
    }
}

void OrderDetailView::writeRewards(const usecases::OrderDetail& order)
{
    if (!order.row.inviterName.empty()) {
        addLine(tr("Invited by"), text(order.row.inviterName));
    }
    if (order.rewards.empty()) {
        return;
    }
    addHeading(tr("Rewards"));
    for (const usecases::RewardRow& reward : order.rewards) {
        addLine(text(reward.ownerName), words::quantityText(reward.unit, reward.issued, language()),
                words::rewardSideText(reward.side, language()) + QStringLiteral(" · ") +
                    words::rewardStateText(reward.state, language()));
    }
}

void OrderDetailView::writeRefunds(const usecases::OrderDetail& order)
{
    if (order.refunds.empty()) {
        return;
    }
    addHeading(tr("Refunds"));
    for (const rewards::RefundRecord& refund : order.refunds) {
        const bool voided = refund.state == rewards::RefundState::Voided;
        addLine(text(refund.number.text()), money(refund.amountFen),
                voided ? tr("taken back") : moment(refund.at));
    }
}

void OrderDetailView::addHeading(const QString& words)
{
    m_rest->addSpacing(8);
    auto* heading = new TextLabel(TextStyle::Strong, Role::Ink, this);
    heading->setText(words);
    m_rest->addWidget(heading);
}

void OrderDetailView::addLine(const QString& left, const QString& right, const QString& note)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    auto* first = new TextLabel(TextStyle::Body, note.isEmpty() ? Role::Quiet : Role::Ink, this);
    first->setElided(true);
    first->setText(left);
    what->addWidget(first);
    if (!note.isEmpty()) {
        auto* second = new TextLabel(TextStyle::Note, Role::Quiet, this);
        second->setText(note);
        what->addWidget(second);
    }
    row->addLayout(what, 1);
    auto* value = new TextLabel(TextStyle::Body, Role::Ink, this);
    value->setText(right);
    row->addWidget(value, 0, Qt::AlignTop | Qt::AlignRight);
    m_rest->addLayout(row);
}

} // namespace linli::ui
