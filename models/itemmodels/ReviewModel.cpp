// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ReviewModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {

using Case = usecases::ReviewCase;
using Move = usecases::GiftMovement;
using Person = usecases::PersonBalances;

QVariant signalsOf(const Case& row)
{
    QStringList list;
    for (const std::string& signal : row.signals) {
        list += QString::fromStdString(signal);
    }
    return list.join(QLatin1Char('+'));
}

template <std::int64_t usecases::UnitBalance::*Place> QVariant amounts(const Person& row)
{
    QStringList list;
    for (const usecases::UnitBalance& balance : row.balances) {
        if (balance.*Place != 0) {
            list += QStringLiteral("%1 %2")
                        .arg(QString::fromStdString(balance.unit.text()))
                        .arg(balance.*Place);
        }
    }
    return list.join(QLatin1Char('\n'));
}

} // namespace

ReviewModel::ReviewModel(QObject* parent)
    : SnapshotModel<Case>(
          {{ColumnKind::Person, [](const Case& row) { return textValue(row.inviterName); },
            [](const Case& row) { return textValue(row.inviter.text()); }},
           {ColumnKind::Text, [](const Case& row) { return textValue(row.inviteeName); }, nullptr},
           {ColumnKind::Code, [](const Case& row) { return textValue(row.order.text()); }, nullptr},
           {ColumnKind::MomentMs, [](const Case& row) { return instantValue(row.paidAt); },
            nullptr},
           {ColumnKind::MoneyFen, [](const Case& row) { return countValue(row.atStakeFen); },
            nullptr},
           {ColumnKind::Text, signalsOf, nullptr}},
          [](const Case& row) { return row.order.text(); },
          parent)
{
}

MovementModel::MovementModel(QObject* parent)
    : SnapshotModel<Move>(
          {{ColumnKind::MomentMs, [](const Move& row) { return instantValue(row.at); }, nullptr},
           {ColumnKind::Text, [](const Move& row) { return textValue(row.unit.text()); }, nullptr},
           {ColumnKind::Text, [](const Move& row) { return QVariant(static_cast<int>(row.kind)); },
            nullptr},
           {ColumnKind::Count, [](const Move& row) { return countValue(row.delta); }, nullptr},
           {ColumnKind::Text,
            [](const Move& row) {
                return textValue(row.reason.empty() ? row.reward.text() : row.reason);
            },
            nullptr}},
          [](const Move& row) { return std::to_string(row.sequence); },
          parent)
{
}

BalanceModel::BalanceModel(QObject* parent)
    : SnapshotModel<Person>(
          {{ColumnKind::Person, [](const Person& row) { return textValue(row.name); },
            [](const Person& row) { return textValue(row.member.text()); }},
           {ColumnKind::Text, amounts<&usecases::UnitBalance::pending>, nullptr},
           {ColumnKind::Text, amounts<&usecases::UnitBalance::available>, nullptr},
           {ColumnKind::Text, amounts<&usecases::UnitBalance::used>, nullptr},
           {ColumnKind::Text, amounts<&usecases::UnitBalance::owed>, nullptr}},
          [](const Person& row) { return row.member.text(); },
          parent)
{
}

} // namespace linli::itemmodels
