// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopState.h"
#include "storage/core/Connection.h"
#include "storage/rewards/ReadFailure.h"

#include <unordered_map>

namespace linli::storage {

/// Point reads of events, entries, balances and rules. Refers to both for its life.
class LedgerReads final : public rewards::LedgerLookups
{
  public:
    LedgerReads(Connection& connection, ReadFailure& failure)
        : m_connection(connection), m_failure(failure)
    {
    }
    [[nodiscard]] std::optional<std::string> fingerprintOf(const EventKey& event) const override;
    [[nodiscard]] std::optional<Instant> latestInstant() const override;
    [[nodiscard]] rewards::Sequences sequences() const override;
    [[nodiscard]] std::int64_t balance(const ledger::Account& account,
                                       const Unit& unit) const override;
    [[nodiscard]] std::vector<std::pair<Unit, std::int64_t>>
    balancesOf(const ledger::Account& account) const override;
    [[nodiscard]] std::vector<ledger::Entry> entriesOf(const EventKey& event) const override;
    [[nodiscard]] std::vector<rewards::Rule> rules() const override;

  private:
    Result<std::optional<std::string>> readFingerprint(const EventKey& event) const;
    Result<std::optional<Instant>> readLatest() const;
    Result<rewards::Sequences> readSequences() const;
    Result<std::int64_t> readBalance(const ledger::Account& account, const Unit& unit) const;
    Result<std::vector<std::pair<Unit, std::int64_t>>>
    readBalances(const ledger::Account& account) const;
    Result<std::vector<ledger::Entry>> readEntries(const EventKey& event) const;
    Result<std::vector<rewards::Rule>> readRules() const;
    Result<std::vector<rewards::RuleVersion>> readVersions(const RuleId& rule) const;
    Result<rewards::Terms> termsOf(const std::string& text) const;

    Connection& m_connection;
    ReadFailure& m_failure;
    /// Reading a text gives the same terms every time, so this stays right through rollbacks.
    mutable std::unordered_map<std::string, rewards::Terms> m_terms;
};

} // namespace linli::storage
