// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ledger/Balances.h"
#include "domain/rewards/Engine.h"
#include "domain/rewards/memory/MemoryState.h"

#include <vector>

namespace linli::rewards::replay {

/// A place where a case can be run: in memory, SQLite or PostgreSQL. One thread.
class StateStore
{
  public:
    virtual ~StateStore() = default;
    /// Empties everything and applies the opening (rules and budgets without entries).
    virtual Result<void> reset(const Changes& opening) = 0;
    /// Handles the event and stores its changes in one transaction, or stores nothing.
    virtual Result<Changes> handle(const Event& event) = 0;
    /// By account text, then unit; known accounts at 0 included.
    virtual Result<std::vector<ledger::Balances::Item>> balances() = 0;
    /// In order of creation, ended ones too.
    virtual Result<std::vector<RewardRecord>> rewards() = 0;
};

class MemoryStore final : public StateStore
{
  public:
    Result<void> reset(const Changes& opening) override;
    Result<Changes> handle(const Event& event) override;
    Result<std::vector<ledger::Balances::Item>> balances() override;
    Result<std::vector<RewardRecord>> rewards() override;
    [[nodiscard]] const MemoryState& state() const { return m_state; }

  private:
    MemoryState m_state;
};

} // namespace linli::rewards::replay
