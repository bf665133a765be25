// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/RewardStore.h"

#include <map>
#include <string>
#include <utility>

namespace linli::storage {

/// Walks the ledger from the first entry (spec/rewards.md, "Hash chain" and invariants I1, I3, I5).
class LedgerVerifier
{
  public:
    LedgerVerifier(Connection& connection, const ports::Hasher& hasher)
        : m_connection(connection), m_hasher(hasher)
    {
    }
    /// The chain, the balances and the file itself.
    Result<ports::LedgerCheck> verify();
    /// The chain and the balances only: what decides whether the shop may be written to. A second
    /// for 300 000 entries, where the whole file takes several.
    Result<ports::LedgerCheck> verifyLedger();

  private:
    Result<ports::LedgerCheck> checkLedger();
    Result<void> walk();
    Result<void> compareBalances();
    Result<void> checkUnits();
    Result<void> checkFile();
    void found(std::string reason, std::optional<std::int64_t> sequence = std::nullopt);

    Connection& m_connection;
    const ports::Hasher& m_hasher;
    ports::LedgerCheck m_check;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_fold; ///< by account and unit
};

} // namespace linli::storage
