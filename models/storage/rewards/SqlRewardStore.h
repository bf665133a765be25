// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/check/Invariants.h"
#include "storage/rewards/ChangeWriter.h"
#include "storage/rewards/LedgerReads.h"
#include "storage/rewards/MemberReads.h"
#include "storage/rewards/OrderReads.h"
#include "storage/rewards/RewardReads.h"
#include "usecases/ports/RewardStore.h"

namespace linli::storage {

/// ports::RewardStore over one Connection: the engine reads rows as it asks, nothing is held in
/// memory. Refers to both for its life.
class SqlRewardStore final : public ports::RewardStore, private rewards::ShopState
{
  public:
    SqlRewardStore(Connection& connection, const ports::Hasher& hasher);

    [[nodiscard]] const rewards::ShopState& state() const override { return *this; }
    [[nodiscard]] std::optional<Error> failure() override { return m_failure.take(); }
    Result<void> apply(const rewards::Changes& changes) override;
    Result<ports::LedgerCheck> verify() override;
    Result<std::vector<std::string>> brokenInvariants() override;
    /// Everything the invariants look at, read through the look-ups the engine itself uses.
    [[nodiscard]] Result<rewards::BooksOfShop> books();

  private:
    [[nodiscard]] const rewards::MemberLookups& members() const override { return m_members; }
    [[nodiscard]] const rewards::OrderLookups& orders() const override { return m_orders; }
    [[nodiscard]] const rewards::RewardLookups& rewards() const override { return m_rewards; }
    [[nodiscard]] const rewards::LedgerLookups& ledger() const override { return m_ledger; }

    Connection& m_connection;
    const ports::Hasher& m_hasher;
    ReadFailure m_failure;
    MemberReads m_members;
    OrderReads m_orders;
    RewardReads m_rewards;
    LedgerReads m_ledger;
    ChangeWriter m_writer;
};

} // namespace linli::storage
