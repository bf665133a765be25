// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/AuditModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {
using Row = ports::AuditRow;
}

AuditModel::AuditModel(QObject* parent)
    : SnapshotModel<Row>(
          {{ColumnKind::MomentMs, [](const Row& row) { return countValue(row.at.unixMs()); },
            nullptr},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.actor); }, nullptr},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.act); }, nullptr},
           {ColumnKind::Code, [](const Row& row) { return textValue(row.subject); }, nullptr},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.detail); }, nullptr}},
          [](const Row& row) { return std::to_string(row.position); },
          parent)
{
}

} // namespace linli::itemmodels
