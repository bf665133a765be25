// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/memory/MemoryLedger.h"
#include "domain/rewards/memory/MemoryMembers.h"
#include "domain/rewards/memory/MemoryOrders.h"
#include "domain/rewards/memory/MemoryRewards.h"

namespace linli::rewards {

/// The whole state of a shop in memory: for case files, dry runs and tests.
class MemoryState final : public ShopState
{
  public:
    [[nodiscard]] const MemoryMembers& members() const override { return m_members; }
    [[nodiscard]] const MemoryOrders& orders() const override { return m_orders; }
    [[nodiscard]] const MemoryRewards& rewards() const override { return m_rewards; }
    [[nodiscard]] const MemoryLedger& ledger() const override { return m_ledger; }

    void apply(const Changes& changes);

  private:
    MemoryMembers m_members;
    MemoryOrders m_orders;
    MemoryRewards m_rewards;
    MemoryLedger m_ledger;
};

} // namespace linli::rewards
