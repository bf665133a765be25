// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/memory/MemoryState.h"

#include "domain/core/Check.h"

namespace linli::rewards {

void MemoryState::apply(const Changes& changes)
{
    LINLI_CHECK(changes.missing.empty()); // memory loses nothing
    m_members.apply(changes);
    m_orders.apply(changes);
    m_rewards.apply(changes);
    m_ledger.apply(changes);
    Sequences next;
    m_members.count(next);
    m_orders.count(next);
    m_rewards.count(next);
    m_ledger.setCounted(next);
}

} // namespace linli::rewards
