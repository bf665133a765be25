// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/replay/StateStore.h"

namespace linli::rewards::replay {

Result<void> MemoryStore::reset(const Changes& opening)
{
    m_state = MemoryState();
    m_state.apply(opening);
    return {};
}

Result<Changes> MemoryStore::handle(const Event& event)
{
    Changes changes = rewards::handle(m_state, event);
    m_state.apply(changes);
    return changes;
}

Result<std::vector<ledger::Balances::Item>> MemoryStore::balances()
{
    return m_state.ledger().balances().items();
}

Result<std::vector<RewardRecord>> MemoryStore::rewards()
{
    return m_state.rewards().all();
}

} // namespace linli::rewards::replay
