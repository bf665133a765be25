// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/groups/GroupCard.h"

#include "ui/language/CellText.h"
#include "ui/pages/orders/groups/GroupWords.h"
#include "ui/pages/orders/groups/SeatRow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

GroupCard::GroupCard(QWidget* parent)
    : Card(parent), m_title(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_number(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_state(new Chip(this)),
      m_seats(new SeatRow(this)), m_count(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_sentence(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_clock(new TextLabel(TextStyle::Title, Role::Accent, this)),
      m_unpaid(new TextLabel(TextStyle::Note, Role::Amber, this)),
      m_join(new Button(ButtonKind::Secondary, QStringLiteral("user-plus"), this)),
      m_orders(new Button(ButtonKind::Quiet, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_title->setElided(true);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addWidget(m_number);
    head->addStretch(1);
    left->addLayout(head);
    auto* seats = new QHBoxLayout;
    seats->setSpacing(12);
    seats->addWidget(m_seats);
    seats->addWidget(m_count);
    seats->addStretch(1);
    left->addLayout(seats);
    m_sentence->setWordWrap(true);
    left->addWidget(m_sentence);
    left->addWidget(m_unpaid);
    row->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_clock->setAlignment(Qt::AlignRight);
    right->addWidget(m_clock, 0, Qt::AlignRight);
    right->addStretch(1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_orders);
    actions->addWidget(m_join);
    right->addLayout(actions);
    row->addLayout(right);
    body()->addLayout(row);
    m_join->setObjectName(QStringLiteral("join"));
    m_clock->setObjectName(QStringLiteral("countdown"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    connect(m_join, &QAbstractButton::clicked, this, [this] { Q_EMIT joinPressed(m_group); });
    connect(m_orders, &QAbstractButton::clicked, this, [this] { Q_EMIT seatsPressed(m_group); });
}

void GroupCard::setGroup(const usecases::GroupRow& group, Instant now)
{
    m_group = group;
    const GroupWords words = wordsOf(group);
    m_title->setText(words.title);
    m_number->setText(text(group.id.text()));
    m_state->setContent(words.state, words.tone);
    m_seats->setGroup(group);
    m_count->setText(QStringLiteral("%1 / %2").arg(group.seats.size()).arg(group.need));
    m_sentence->setText(words.sentence);
    m_unpaid->setVisible(group.open() && group.unpaidOrders > 0);
    m_unpaid->setText(tr("%n order(s) not paid yet: no seat until then.", "",
                         static_cast<int>(group.unpaidOrders)));
    m_join->setText(tr("Join"));
    m_join->setAccessibleName(tr("Join the group %1").arg(text(group.id.text())));
    m_orders->setText(tr("Orders"));
    m_orders->setVisible(!group.seats.empty() || group.unpaidOrders > 0);
    tick(now);
}

void GroupCard::tick(Instant now)
{
    const bool running = m_group.open() && now < m_group.endsAt;
    m_clock->setVisible(m_group.open());
    m_clock->setText(countdownText(m_group.endsAt - now));
    m_join->setVisible(running);
    if (m_group.open() && !running) {
        m_sentence->setText(tr("Time is up: the money goes back to everybody who joined."));
    }
}

} // namespace linli::ui
