// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/RewardModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {

using Row = usecases::RewardRow;
using Entry = usecases::LedgerRow;

/// Sorts by unit, then by count; words come from the formatter.
QVariant quantity(const Unit& unit, std::int64_t count)
{
    return QStringLiteral("%1 %2").arg(QString::fromStdString(unit.text())).arg(count);
}

QVariant why(const Row& row)
{
    QStringList signals;
    for (const std::string& signal : row.signals) {
        signals += QString::fromStdString(signal);
    }
    return signals.isEmpty() ? QString::fromStdString(row.note) : signals.join(QLatin1Char('+'));
}

/// "AVAIL:key", then the name on a line of its own.
QVariant account(const std::string& key, const std::string& name)
{
    return QString::fromStdString(name.empty() ? key : key + '\n' + name);
}

} // namespace

RewardModel::RewardModel(ToneOf toneOf, QObject* parent)
    : SnapshotModel<Row>(
          {{ColumnKind::Person, [](const Row& row) { return textValue(row.ownerName); },
            [](const Row& row) { return textValue(row.owner.text()); }},
           {ColumnKind::Text, [](const Row& row) { return quantity(row.unit, row.current); },
            nullptr},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.inviteeName); }, nullptr},
           {ColumnKind::Code, [](const Row& row) { return textValue(row.order.text()); }, nullptr},
           {ColumnKind::MomentMs, [](const Row& row) { return instantValue(row.paidAt); }, nullptr},
           {ColumnKind::Text, why, nullptr},
           {ColumnKind::State, [](const Row& row) { return QVariant(static_cast<int>(row.state)); },
            toneOf}},
          [](const Row& row) { return row.id.text(); },
          parent)
{
}

LedgerModel::LedgerModel(QObject* parent)
    : SnapshotModel<Entry>(
          {{ColumnKind::Count, [](const Entry& row) { return countValue(row.sequence); }, nullptr},
           {ColumnKind::MomentMs, [](const Entry& row) { return instantValue(row.at); }, nullptr},
           {ColumnKind::Text, [](const Entry& row) { return textValue(row.kind); }, nullptr},
           {ColumnKind::Text, [](const Entry& row) { return account(row.from, row.fromName); },
            nullptr},
           {ColumnKind::Text, [](const Entry& row) { return account(row.to, row.toName); },
            nullptr},
           {ColumnKind::Text, [](const Entry& row) { return quantity(row.unit, row.amount); },
            nullptr}},
          [](const Entry& row) { return std::to_string(row.sequence); },
          parent)
{
}

} // namespace linli::itemmodels
