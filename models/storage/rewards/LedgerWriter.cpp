// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger/EntryRow.h"
#include "storage/ledger/LedgerChain.h"
#include "storage/rewards/ChangeWriter.h"
#include "storage/rewards/LedgerWrites.sql.h"

namespace linli::storage {
namespace {

Error broken(std::int64_t sequence, std::string why)
{
    return Error(ErrorCode::LedgerBroken)
        .with("value", std::to_string(sequence))
        .detail(std::move(why));
}

/// Where the chain ends: what the head says, which must be the last entry.
Result<LedgerHead> headOf(Connection& connection)
{
    LINLI_ASSIGN(const LedgerHead head, readHead(connection));
    LINLI_ASSIGN(Statement last, connection.prepare(sql::kLastSequence));
    LINLI_ASSIGN(const bool found, last.step());
    const std::int64_t sequence = found ? last.row().integer(0) : 0;
    if (sequence != head.sequence) {
        return broken(std::min(sequence, head.sequence) + 1, "the head is not the last entry");
    }
    return head;
}

} // namespace

Result<void> ChangeWriter::writeEvent(const rewards::Changes& changes)
{
    if (!changes.event) {
        return {};
    }
    const rewards::EventRow& event = *changes.event;
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddEvent));
    add.bind("seq", event.sequence).bind("id", event.id).bind("at", event.at);
    add.bind("verb", event.verb).bind("fingerprint", event.fingerprint);
    add.bind("actor", event.actor);
    LINLI_TRY(add.run());
    LINLI_ASSIGN(Statement addLine, m_connection.prepare(sql::kAddDecision));
    std::int64_t position = 0;
    for (const rewards::Decision& decision : changes.decisions) {
        addLine.bind("event", event.sequence).bind("position", position++);
        addLine.bind("code", rewards::textOf(decision.code)).bind("detail", decision.detail);
        addLine.bind("subject", decision.subject).bind("rule", decision.rule);
        addLine.bind("found", decision.found).bind("needed", decision.needed);
        LINLI_TRY(addLine.run());
    }
    return {};
}

Result<void> ChangeWriter::writeEntries(const std::vector<ledger::Entry>& entries)
{
    if (entries.empty()) {
        return {};
    }
    LINLI_ASSIGN(LedgerHead head, headOf(m_connection));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddEntry));
    for (const ledger::Entry& entry : entries) {
        if (entry.sequence != head.sequence + 1) {
            return broken(head.sequence + 1, "the next entry does not follow the head");
        }
        head = {entry.sequence, nextHash(m_hasher, head.hash, entry)};
        add.bind("seq", entry.sequence).bind("event", entry.event).bind("from", entry.from);
        add.bind("to", entry.to).bind("unit", entry.unit).bind("amount", entry.amount);
        add.bind("reward", rewardTextOf(entry)).bind("kind", ledger::textOf(entry.kind));
        add.bind("at", entry.at).bind("hash", Blob{bytesOf(head.hash)});
        LINLI_TRY(add.run());
    }
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kSetHead));
    set.bind("seq", head.sequence).bind("hash", Blob{bytesOf(head.hash)});
    return set.run();
}

Result<void> ChangeWriter::writeBalances(const std::vector<rewards::BalanceChange>& balances)
{
    LINLI_ASSIGN(Statement move, m_connection.prepare(sql::kMoveBalance));
    for (const rewards::BalanceChange& balance : balances) {
        move.bind("account", balance.account).bind("unit", balance.unit);
        move.bind("delta", balance.delta);
        LINLI_ASSIGN(const bool moved, move.step());
        if (!moved || move.row().integer(0) != balance.after) {
            return broken(0, "the balance of " + balance.account.text() + " is not " +
                                 std::to_string(balance.after));
        }
    }
    return {};
}

} // namespace linli::storage
