// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/rewards/ReviewCases.h"
#include "usecases/views/GiftRow.h"

namespace linli::itemmodels {

enum class ReviewColumn
{
    Inviter,
    Invitee,
    Order,
    Paid,
    Stake,
    Why, ///< raw: signals joined by +
};

/// What waits for a yes or no, one row an order.
class ReviewModel final : public SnapshotModel<usecases::ReviewCase>
{
    Q_OBJECT
  public:
    explicit ReviewModel(QObject* parent = nullptr);
};

enum class MovementColumn
{
    At,
    Unit,
    Kind, ///< raw: usecases::GiftMove as int
    Delta,
    Note, ///< the reward or the reason
};

/// The book of the gift shelf.
class MovementModel final : public SnapshotModel<usecases::GiftMovement>
{
    Q_OBJECT
  public:
    explicit MovementModel(QObject* parent = nullptr);
};

enum class BalanceColumn
{
    Person,
    Pending, ///< raw of these four: "unit count" lines
    Available,
    Used,
    Owed,
};

/// What everybody has.
class BalanceModel final : public SnapshotModel<usecases::PersonBalances>
{
    Q_OBJECT
  public:
    explicit BalanceModel(QObject* parent = nullptr);
};

} // namespace linli::itemmodels
