// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteSyncRepair: the engine's tables made anew from a snapshot, in one transaction.
#include "storage/core/Transaction.h"
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

Result<std::int64_t> SqliteSyncRepair::placeStaged(Tail& tail, Hlc& clock)
{
    LINLI_ASSIGN(Statement each, m_connection.prepare(sql::kStagedEach));
    std::int64_t placed = 0;
    for (;;) {
        LINLI_ASSIGN(const bool found, each.step());
        if (!found) {
            return placed;
        }
        LINLI_ASSIGN(const QJsonObject change, wire::readObject(each.row().text(0), "staged"));
        LINLI_TRY(m_feed.apply(tail, change, clock));
        placed += FeedApplier::isFact(change) ? 1 : 0;
    }
}

Result<std::int64_t> SqliteSyncRepair::rebuild()
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(m_touched.gather());
    LINLI_TRY(adoptLost());
    LINLI_TRY(m_connection.execute(sql::kUnplaceOwn));
    LINLI_ASSIGN(Hlc clock, readClock(m_connection));
    Tail tail(m_connection, m_rewards);
    LINLI_TRY(tail.load());
    LINLI_TRY(tail.wipe());
    LINLI_TRY(m_connection.execute(sql::kDropHeard));
    LINLI_ASSIGN(const std::int64_t placed, placeStaged(tail, clock));
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
