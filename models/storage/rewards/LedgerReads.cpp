// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rewards/LedgerReads.h"

#include "domain/rewards/TermsText.h"
#include "storage/ledger/EntryRow.h"
#include "storage/rewards/LedgerReads.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::storage {

using UnitAmount = std::pair<Unit, std::int64_t>;

std::optional<std::string> LedgerReads::fingerprintOf(const EventKey& event) const
{
    return m_failure.unwrap(readFingerprint(event));
}

Result<std::optional<std::string>> LedgerReads::readFingerprint(const EventKey& event) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kFingerprint));
    find.bind("id", event);
    return firstRow<std::string>(find,
                                 [](const Row& row) -> Result<std::string> { return row.text(0); });
}

std::optional<Instant> LedgerReads::latestInstant() const
{
    return m_failure.unwrap(readLatest());
}

Result<std::optional<Instant>> LedgerReads::readLatest() const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLatestInstant));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().optionalInstant(0) : std::nullopt;
}

rewards::Sequences LedgerReads::sequences() const
{
    return m_failure.unwrap(readSequences());
}

Result<rewards::Sequences> LedgerReads::readSequences() const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kNewestSequences));
    LINLI_ASSIGN(const bool found, find.step());
    LINLI_CHECK(found);
    const Row row = find.row();
    rewards::Sequences next;
    next.event = row.integer(0) + 1;
    next.entry = row.integer(1) + 1;
    next.member = row.integer(2) + 1;
    next.bind = row.integer(3) + 1;
    next.order = row.integer(4) + 1;
    next.payment = row.integer(5) + 1;
    next.refund = row.integer(6) + 1;
    next.reward = row.integer(7) + 1;
    next.group = row.integer(8) + 1;
    next.rulePosition = static_cast<std::int32_t>(row.integer(9) + 1);
    return next;
}

std::int64_t LedgerReads::balance(const ledger::Account& account, const Unit& unit) const
{
    return m_failure.unwrap(readBalance(account, unit));
}

Result<std::int64_t> LedgerReads::readBalance(const ledger::Account& account,
                                              const Unit& unit) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBalance));
    find.bind("account", account).bind("unit", unit);
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().integer(0) : 0;
}

std::vector<UnitAmount> LedgerReads::balancesOf(const ledger::Account& account) const
{
    return m_failure.unwrap(readBalances(account));
}

Result<std::vector<UnitAmount>> LedgerReads::readBalances(const ledger::Account& account) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBalancesOf));
    find.bind("account", account);
    return rowList<UnitAmount>(find, [](const Row& row) -> Result<UnitAmount> {
        return UnitAmount(row.key<Unit>(0), row.integer(1));
    });
}

std::vector<ledger::Entry> LedgerReads::entriesOf(const EventKey& event) const
{
    return m_failure.unwrap(readEntries(event));
}

Result<std::vector<ledger::Entry>> LedgerReads::readEntries(const EventKey& event) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kEntriesOf));
    find.bind("event", event);
    return rowList<ledger::Entry>(find, toEntry);
}

std::vector<rewards::Rule> LedgerReads::rules() const
{
    return m_failure.unwrap(readRules());
}

Result<std::vector<rewards::Rule>> LedgerReads::readRules() const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRules));
    return rowList<rewards::Rule>(find, [this](const Row& row) -> Result<rewards::Rule> {
        rewards::Rule rule;
        rule.id = row.key<RuleId>(0);
        rule.position = static_cast<std::int32_t>(row.integer(1));
        rule.paused = row.boolean(2);
        rule.killedAt = row.optionalInstant(3);
        LINLI_ASSIGN(rule.versions, readVersions(rule.id));
        return rule;
    });
}

Result<std::vector<rewards::RuleVersion>> LedgerReads::readVersions(const RuleId& rule) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRuleVersions));
    find.bind("rule", rule);
    return rowList<rewards::RuleVersion>(
        find, [this](const Row& row) -> Result<rewards::RuleVersion> {
            LINLI_ASSIGN(rewards::Terms terms, termsOf(row.text(2)));
            return rewards::RuleVersion{static_cast<std::int32_t>(row.integer(0)), row.instant(1),
                                        std::move(terms)};
        });
}

Result<rewards::Terms> LedgerReads::termsOf(const std::string& text) const
{
    const auto known = m_terms.find(text);
    if (known != m_terms.end()) {
        return known->second;
    }
    LINLI_ASSIGN(rewards::Terms terms, rewards::parseTerms(text));
    m_terms.emplace(text, terms);
    return terms;
}

} // namespace linli::storage
