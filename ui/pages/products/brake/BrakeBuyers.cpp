// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/brake/BrakeBuyers.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kAvatar = 36;
}

BrakeBuyers::BrakeBuyers(QWidget* parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->setSpacing(10);
    m_list->setAlignment(Qt::AlignTop);
}

void BrakeBuyers::showBuyers(const std::vector<usecases::AffectedBuyer>& buyers, bool mayGive)
{
    clearLayout(m_list);
    for (const usecases::AffectedBuyer& buyer : buyers) {
        addBuyer(buyer, mayGive);
        m_list->addWidget(separator(this));
    }
}

void BrakeBuyers::addBuyer(const usecases::AffectedBuyer& buyer, bool mayGive)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("affected"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const QString name = buyer.name.empty() ? tr("Without a neighbour") : text(buyer.name);
    auto* avatar = new Avatar(kAvatar, row);
    avatar->setPerson(name, text(buyer.member.text()));
    line->addWidget(avatar, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* who = new TextLabel(TextStyle::Strong, Role::Ink, row);
    who->setText(name);
    head->addWidget(who);
    auto* phone = new TextLabel(TextStyle::Note, Role::Quiet, row);
    phone->setText(text(buyer.phone.text()));
    head->addWidget(phone);
    if (buyer.referred()) {
        auto* referred = new Chip(row);
        referred->setContent(tr("brought by %1").arg(text(buyer.inviterName)), Role::Sky);
        head->addWidget(referred);
    }
    head->addStretch(1);
    column->addLayout(head);
    for (const ports::AffectedOrder& order : buyer.orders) {
        addOrder(column, order, mayGive);
    }
    line->addLayout(column, 1);
    m_list->addWidget(row);
}

void BrakeBuyers::addOrder(QVBoxLayout* column, const ports::AffectedOrder& order, bool mayGive)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* bought = new TextLabel(TextStyle::Body, Role::Quiet, this);
    bought->setText(tr("%1 × %2, %3, order %4", "amount × pieces, when, number")
                        .arg(money(order.paidFen))
                        .arg(order.units)
                        .arg(moment(order.paidAt), text(order.order.text())));
    bought->setElided(true);
    line->addWidget(bought, 1);
    const std::int64_t fen = usecases::openFen(order);
    if (!order.refund.empty()) {
        auto* given = new Chip(this);
        given->setContent(tr("%1 given back").arg(money(order.givenFen)), Role::Leaf);
        line->addWidget(given);
    } else if (mayGive && fen > 0) {
        auto* give = new Button(ButtonKind::Row, this);
        give->setObjectName(QStringLiteral("give"));
        give->setText(tr("Give back %1").arg(money(fen)));
        connect(give, &QAbstractButton::clicked, this,
                [this, key = order.order, fen] { Q_EMIT givePressed(key, fen); });
        line->addWidget(give);
    }
    column->addLayout(line);
}

} // namespace linli::ui
