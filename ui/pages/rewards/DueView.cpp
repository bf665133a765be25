// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/DueView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/views/RewardRow.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

DueView::DueView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void DueView::setPerson(const usecases::DueRow& row)
{
    clearLayout(m_column);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* avatar = new Avatar(44, this);
    avatar->setPerson(text(row.name), text(row.member.text()));
    head->addWidget(avatar);
    auto* about = new TextLabel(TextStyle::Body, Role::Quiet, this);
    about->setText(
        QStringLiteral("%1\n%2").arg(text(row.phone.text()), text(row.building)).trimmed());
    head->addWidget(about, 1);
    m_column->addLayout(head);
    if (row.cashFen > 0) {
        auto* pay = new Button(ButtonKind::Primary, QStringLiteral("cash"), this);
        pay->setObjectName(QStringLiteral("payOut"));
        pay->setText(tr("Pay out %1").arg(money(row.cashFen)));
        pay->setEnabled(row.owedFen == 0);
        connect(pay, &QAbstractButton::clicked, this, &DueView::payPressed);
        m_column->addWidget(pay, 0, Qt::AlignLeft);
    }
    if (row.owedFen > 0) {
        auto* debt = new TextLabel(TextStyle::Body, Role::Alarm, this);
        debt->setText(tr("Owes the shop %1 from a refund: nothing is paid out before.")
                          .arg(money(row.owedFen)));
        debt->setWordWrap(true);
        m_column->addWidget(debt);
    }
    for (const usecases::RewardRow& reward : row.rewards) {
        if (reward.unit.text() != "CNY") {
            addGift(reward);
        }
    }
    m_column->addStretch(1);
}

void DueView::addGift(const usecases::RewardRow& reward)
{
    m_column->addWidget(separator(this));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* what = new TextLabel(TextStyle::Body, Role::Ink, this);
    what->setText(words::quantityText(reward.unit, reward.current, language()));
    auto* why = new TextLabel(TextStyle::Note, Role::Quiet, this);
    why->setWordWrap(true);
    why->setText(reward.side == rewards::RewardSide::Invitee
                     ? tr("for her own first order")
                     : tr("for bringing %1").arg(text(reward.inviteeName)));
    column->addWidget(what);
    column->addWidget(why);
    row->addLayout(column, 1);
    auto* ask = new Button(ButtonKind::Quiet, this);
    ask->setObjectName(QStringLiteral("why"));
    ask->setText(tr("Why?"));
    connect(ask, &QAbstractButton::clicked, this, [this, reward] { Q_EMIT whyPressed(reward); });
    row->addWidget(ask);
    auto* hand = new Button(ButtonKind::Row, QStringLiteral("gift"), this);
    hand->setObjectName(QStringLiteral("redeem"));
    hand->setText(tr("Hand out"));
    connect(hand, &QAbstractButton::clicked, this,
            [this, reward] { Q_EMIT redeemPressed(reward); });
    row->addWidget(hand);
    m_column->addLayout(row);
}

} // namespace linli::ui
