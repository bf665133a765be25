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
    Result<ports::LedgerCheck> verify();

  private:
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
