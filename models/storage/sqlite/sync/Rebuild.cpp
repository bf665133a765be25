// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteSyncRepair: the engine's tables brought to a snapshot, in one transaction: made anew, or
// gone on from where they stand when the snapshot begins with all this counter ever heard.
#include "storage/core/Transaction.h"
#include "storage/ledger/LedgerChain.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/DecisionList.h"
#include "storage/sqlite/sync/Repair.sql.h"
#include "storage/sqlite/sync/SqliteSyncRepair.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"
#include "wire/json/JsonText.h"

#include <QJsonArray>

namespace linli::storage {
namespace {

/// What the authority added to a fact when it placed it.
constexpr const char* kPlaced[]{"decisions", "entries", "head"};

Result<std::vector<std::string>> textsOf(Connection& connection, std::string_view sql)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    return rowList<std::string>(find,
                                [](const Row& row) -> Result<std::string> { return row.text(0); });
}

} // namespace

Result<void> SqliteSyncRepair::adoptLost()
{
    LINLI_ASSIGN(const std::vector<std::string> lost, textsOf(m_connection, sql::kHeardLost));
    for (const std::string& text : lost) {
        LINLI_ASSIGN(const QJsonObject change, wire::readObject(text, "heard"));
        QJsonObject fact = change.value(QStringLiteral("fact")).toObject();
        for (const char* name : kPlaced) {
            fact.remove(QLatin1String(name));
        }
        LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kOutboxAdd));
        const std::string op = m_parts.ids.next().toText();
        const std::string kind = textOf(change, "kind") + ".v1";
        const std::string event = textOf(fact, "id");
        const std::string body = compact(fact);
        add.bind("op", std::string_view(op)).bind("kind", std::string_view(kind));
        add.bind("entity", std::string_view(event)).bind("body", std::string_view(body));
        add.bind("at", m_parts.clock.now());
        const std::string decided = decisionList(change.value(QStringLiteral("fact"))
                                                     .toObject()
                                                     .value(QStringLiteral("decisions"))
                                                     .toArray());
        LINLI_TRY(add.bind("outcome", std::string_view(decided)).run());
    }
    return {};
}

Result<std::int64_t> SqliteSyncRepair::placeStaged(Tail& tail, Hlc& clock, std::int64_t standing)
{
    LINLI_ASSIGN(Statement each, m_connection.prepare(sql::kStagedEach));
    std::int64_t placed = 0;
    for (;;) {
        LINLI_ASSIGN(const bool found, each.step());
        if (!found) {
            return placed;
        }
        LINLI_ASSIGN(const QJsonObject change, wire::readObject(each.row().text(1), "staged"));
        if (FeedApplier::isFact(change)) {
            if (each.row().integer(0) <= standing) {
                continue;
            }
            ++placed;
        }
        LINLI_TRY(m_feed.apply(tail, change, clock));
    }
}

/// The place of the last fact ever heard in the snapshot, where that begins with all of them, each
/// with its outcome, in their order; 0 where it does not.
Result<std::int64_t> SqliteSyncRepair::sameBeginning()
{
    LINLI_ASSIGN(Statement heard, m_connection.prepare(sql::kHeardEach));
    LINLI_ASSIGN(Statement staged, m_connection.prepare(sql::kStagedFacts));
    std::int64_t last = 0;
    for (;;) {
        LINLI_ASSIGN(const bool more, heard.step());
        if (!more) {
            return last;
        }
        LINLI_ASSIGN(const bool found, staged.step());
        if (!found) {
            return 0;
        }
        LINLI_ASSIGN(const QJsonObject mine, wire::readObject(heard.row().text(0), "heard"));
        LINLI_ASSIGN(const QJsonObject theirs, wire::readObject(staged.row().text(1), "staged"));
        for (const char* name : {"kind", "fact"}) {
            if (mine.value(QLatin1String(name)) != theirs.value(QLatin1String(name))) {
                return 0;
            }
        }
        last = staged.row().integer(0);
    }
}

/// With the tail taken back, the tables hold what the heard facts made, no event more or less, and
/// the ledger ends where the authority's did after the last of them that touched it.
Result<bool> SqliteSyncRepair::standsAtHeard()
{
    LINLI_ASSIGN(const std::int64_t strange, numberOf(m_connection, sql::kEventsNotHeard));
    if (strange != 0) {
        return false;
    }
    LINLI_ASSIGN(const std::vector<std::string> heads, textsOf(m_connection, sql::kHeardHead));
    LINLI_ASSIGN(const LedgerHead mine, readHead(m_connection));
    const std::string_view bytes = bytesOf(mine.hash);
    const QByteArray hex = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
    return heads.empty() ? mine.sequence == 0 : heads.front() == hex.toStdString();
}

/// After a restore of the cloud that the counters mended among them the new history mostly is the
/// old one: thirty counters need not do a year's work again each. What was found to differ is not
/// built on.
Result<std::int64_t> SqliteSyncRepair::beginPlacing(Tail& tail)
{
    LINLI_ASSIGN(const std::int64_t agreed, numberOf(m_connection, sql::kAgreedOnce));
    std::int64_t standing = 0;
    if (agreed == 1) {
        LINLI_ASSIGN(standing, sameBeginning());
    }
    if (standing > 0) {
        LINLI_TRY(m_connection.execute(sql::kConfirmHeard));
    }
    LINLI_TRY(tail.load());
    if (standing > 0) {
        LINLI_TRY(tail.takeBack());
        LINLI_ASSIGN(const bool stands, standsAtHeard());
        standing = stands ? standing : 0;
    }
    if (standing == 0) {
        LINLI_TRY(tail.wipe());
    }
    LINLI_TRY(m_connection.execute(sql::kDropHeard));
    LINLI_ASSIGN(Statement keep, m_connection.prepare(sql::kHeardFromStaged));
    LINLI_TRY(keep.bind("upto", standing).run());
    return standing;
}

Result<std::int64_t> SqliteSyncRepair::rebuild()
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(m_touched.gather());
    LINLI_TRY(adoptLost());
    LINLI_TRY(m_connection.execute(sql::kUnplaceOwn));
    LINLI_ASSIGN(Hlc clock, readClock(m_connection));
    Tail tail(m_connection, m_rewards);
    LINLI_ASSIGN(const std::int64_t standing, beginPlacing(tail));
    LINLI_ASSIGN(const std::int64_t placed, placeStaged(tail, clock, standing));
    LINLI_TRY(tail.redo());
    LINLI_TRY(noteClock(m_connection, clock));
    LINLI_TRY(m_touched.gather());
    LINLI_TRY(forgetErased(m_connection));
    {
        LINLI_ASSIGN(Statement done, m_connection.prepare(sql::kRebuilt));
        LINLI_TRY(done.bind("now", m_parts.clock.now()).run());
    }
    LINLI_TRY(m_connection.execute(sql::kDropStaged));
    LINLI_TRY(all.commit());
    return placed;
}

/// Things with fields only: a fact of a kind this version had not known has to take its place among
/// the others, so the tables are made anew.
Result<std::int64_t> SqliteSyncRepair::applyParked()
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_ASSIGN(Hlc clock, readClock(m_connection));
    std::vector<ports::HeardFact> parked;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kParkedList));
        LINLI_ASSIGN(
            parked, rowList<ports::HeardFact>(find, [](const Row& row) -> Result<ports::HeardFact> {
                return ports::HeardFact{row.integer(0), row.text(1)};
            }));
    }
    Tail tail(m_connection, m_rewards);
    std::int64_t applied = 0;
    for (const ports::HeardFact& one : parked) {
        LINLI_ASSIGN(const QJsonObject change, wire::readObject(one.json, "parked"));
        const bool fact = FeedApplier::isFact(change);
        if (!fact && !Fields::isKnown(textOf(change, "kind"))) {
            continue;
        }
        LINLI_TRY(fact ? m_connection.execute(sql::kMustRebuild)
                       : m_feed.apply(tail, change, clock));
        LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kParkedDrop));
        LINLI_TRY(drop.bind("seq", one.seq).run());
        ++applied;
    }
    LINLI_TRY(noteClock(m_connection, clock));
    LINLI_TRY(all.commit());
    return applied;
}

} // namespace linli::storage
