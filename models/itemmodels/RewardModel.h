// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/views/RewardRow.h"

namespace linli::itemmodels {

enum class RewardColumn
{
    Owner,
    What, ///< raw: "unit count"; the page's formatter makes words of it
    For,
    Order,
    Paid,
    Why, ///< raw: QStringList of signals, or the note
    State,
};

/// Rewards as their lists show them.
class RewardModel final : public SnapshotModel<usecases::RewardRow>
{
    Q_OBJECT
  public:
    using ToneOf = QVariant (*)(const usecases::RewardRow&);
    explicit RewardModel(ToneOf toneOf, QObject* parent = nullptr);
};

enum class LedgerColumn
{
    Number,
    At,
    Kind,
    From,
    To,
    Amount, ///< raw: "unit count"
};

/// Entries of the ledger.
class LedgerModel final : public SnapshotModel<usecases::LedgerRow>
{
    Q_OBJECT
  public:
    explicit LedgerModel(QObject* parent = nullptr);
};

} // namespace linli::itemmodels
