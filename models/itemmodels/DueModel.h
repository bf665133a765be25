// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/views/RewardRow.h"

namespace linli::itemmodels {

enum class DueColumn
{
    Name,
    Building,
    Goods, ///< raw: QStringList of "unit count"; words come from the formatter
    Cash,
    Owed,
};

/// People with something to collect or to be paid.
class DueModel final : public SnapshotModel<usecases::DueRow>
{
    Q_OBJECT
  public:
    explicit DueModel(QObject* parent = nullptr);
};

} // namespace linli::itemmodels
