// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger/LedgerVerifier.h"

#include "storage/ledger/EntryRow.h"
#include "storage/ledger/Ledger.sql.h"
#include "storage/ledger/LedgerChain.h"

namespace linli::storage {

Result<ports::LedgerCheck> LedgerVerifier::verify()
{
    m_check = {};
    LINLI_TRY(checkFile());
    return checkLedger();
}

Result<ports::LedgerCheck> LedgerVerifier::verifyLedger()
{
    m_check = {};
    return checkLedger();
}

Result<ports::LedgerCheck> LedgerVerifier::checkLedger()
{
    m_fold.clear();
    for (const auto step :
         {&LedgerVerifier::walk, &LedgerVerifier::compareBalances, &LedgerVerifier::checkUnits}) {
        if (m_check.ok()) {
            LINLI_TRY((this->*step)());
        }
    }
    return m_check;
}

/// The first thing that is wrong is the one to name.
void LedgerVerifier::found(std::string reason, std::optional<std::int64_t> sequence)
{
    if (m_check.ok()) {
        m_check.reason = std::move(reason);
        m_check.firstBad = sequence;
    }
}

Result<void> LedgerVerifier::walk()
{
    LINLI_ASSIGN(const LedgerHead head, readHead(m_connection));
    LINLI_ASSIGN(Statement entries, m_connection.prepare(sql::kAllEntries));
    LedgerHead at;
    for (;;) {
        LINLI_ASSIGN(const bool more, entries.step());
        if (!more) {
            break;
        }
        const Row row = entries.row();
        const std::int64_t expected = at.sequence + 1;
        if (row.integer(0) != expected) {
            found("gap", expected);
            return {};
        }
        const Result<ledger::Entry> entry = toEntry(row);
        const ports::Digest hash =
            entry.ok() ? nextHash(m_hasher, at.hash, *entry) : ports::Digest{};
        if (!entry.ok() || bytesOf(hash) != row.blob(9)) {
            found("hash", expected);
            return {};
        }
        m_fold[{entry->from.text(), entry->unit.text()}] -= entry->amount;
        m_fold[{entry->to.text(), entry->unit.text()}] += entry->amount;
        at = {expected, hash};
        ++m_check.checked;
    }
    if (at.sequence != head.sequence) {
        found(at.sequence < head.sequence ? "lost tail" : "beyond the head",
              std::min(at.sequence, head.sequence) + 1);
    } else if (at.hash != head.hash) {
        found("head", at.sequence);
    }
    return {};
}

Result<void> LedgerVerifier::compareBalances()
{
    LINLI_ASSIGN(Statement balances, m_connection.prepare(sql::kAllBalances));
    for (;;) {
        LINLI_ASSIGN(const bool more, balances.step());
        if (!more) {
            break;
        }
        const Row row = balances.row();
        const auto folded = m_fold.find({row.text(0), row.text(1)});
        if (folded == m_fold.end() || folded->second != row.integer(2)) {
            found("balance of " + row.text(0) + " " + row.text(1));
            return {};
        }
        m_fold.erase(folded);
    }
    for (const auto& [account, amount] : m_fold) {
        if (amount != 0) {
            found("balance of " + account.first + " " + account.second);
            return {};
        }
    }
    return {};
}

Result<void> LedgerVerifier::checkUnits()
{
    LINLI_ASSIGN(Statement unbalanced, m_connection.prepare(sql::kUnbalancedUnit));
    LINLI_ASSIGN(const bool bad, unbalanced.step());
    if (bad) {
        found("sum of " + unbalanced.row().text(0));
    }
    return {};
}

/// A server looks after its own files and references.
Result<void> LedgerVerifier::checkFile()
{
    if (!m_connection.isFile()) {
        return {};
    }
    LINLI_ASSIGN(Statement integrity, m_connection.prepare(sql::kIntegrity));
    LINLI_ASSIGN(const bool answered, integrity.step());
    if (!answered || integrity.row().text(0) != "ok") {
        found("file: " + (answered ? integrity.row().text(0) : std::string("no answer")));
    }
    LINLI_ASSIGN(Statement references, m_connection.prepare(sql::kReferences));
    LINLI_ASSIGN(const bool broken, references.step());
    if (broken) {
        found("reference in " + references.row().text(0));
    }
    return {};
}

} // namespace linli::storage
