// SPDX-License-Identifier: GPL-3.0-or-later
// The incoming half of SqliteSyncStore: one page of the feed, its cursor in the same transaction.
#include "storage/core/Transaction.h"
#include "storage/ledger/LedgerChain.h"
#include "storage/sqlite/sync/DecisionList.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "wire/json/JsonText.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>

namespace linli::storage {
namespace {

std::string textOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<ports::PageOutcome> SqliteSyncStore::applyPage(const std::string& text)
{
    LINLI_ASSIGN(const QJsonObject page, wire::readObject(text, "changes"));
    const std::string next = textOf(page, "next");
    const std::size_t dot = std::min(next.find('.'), next.size());
    std::int64_t reached = -1;
    std::from_chars(next.data() + std::min(dot + 1, next.size()), next.data() + next.size(),
                    reached);
    if (reached < 0) {
        return Error::badInput(ErrorCode::JsonBroken, "next", next.substr(0, 40), "epoch.seq");
    }
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(gatherTouched()); // what was edited here keeps its own stamp
    LINLI_ASSIGN(Hlc clock, clockOf());
    Tail tail(m_connection, m_rewards);
    LINLI_TRY(tail.load());
    const std::size_t before = tail.waiting().size();
    ports::PageOutcome outcome;
    for (const QJsonValue& change : page.value(QStringLiteral("changes")).toArray()) {
        LINLI_TRY(applyChange(tail, change.toObject(), outcome, clock));
    }
    LINLI_TRY(tail.redo());
    LINLI_TRY(noteClock(clock));
    LINLI_TRY(gatherTouched()); // what came is no edit of ours, and was only touched
    LINLI_TRY(forgetErased());
    outcome.rewound = tail.rewound() ? static_cast<std::int64_t>(before) : 0;
    {
        LINLI_ASSIGN(Statement cursor, m_connection.prepare(sql::kSyncNoteCursor));
        cursor.bind("cursor", reached);
        cursor.bind("epoch", std::string_view(next).substr(0, dot));
        LINLI_TRY(cursor.bind("now", m_parts.clock.now()).run());
    }
    LINLI_TRY(all.commit());
    return outcome;
}

Result<void> SqliteSyncStore::applyChange(Tail& tail,
                                          const QJsonObject& change,
                                          ports::PageOutcome& outcome,
                                          Hlc& clock)
{
    const std::string kind = textOf(change, "kind");
    ++outcome.applied;
    if (kind == "event" || kind == "import") {
        return applyFact(tail, change, outcome);
    }
    const std::string entity = textOf(change, "entity");
    if (Fields::isKnown(kind)) {
        const Result<void> merged =
            m_fields.merge(kind, entity, change.value(QStringLiteral("fields")).toObject(), clock);
        if (merged.ok() || merged.error().code() != ErrorCode::StorageFailed) {
            return merged;
        }
        return raise(kind, entity, "does_not_fit", "", compact(change));
    }
    LINLI_ASSIGN(Statement park, m_connection.prepare(sql::kParkedAdd));
    park.bind("seq", static_cast<std::int64_t>(change.value(QStringLiteral("seq")).toInteger()));
    return park.bind("body", std::string_view(compact(change))).run();
}

Result<void> SqliteSyncStore::applyFact(Tail& tail, const QJsonObject& change, ports::PageOutcome&)
{
    const QJsonObject fact = change.value(QStringLiteral("fact")).toObject();
    const std::string event = textOf(fact, "id");
    std::optional<Tail::Own> own;
    if (const Tail::Own* found = tail.find(event); found != nullptr) {
        own = *found;
    }
    LINLI_ASSIGN(const bool confirmed, tail.confirmFront(fact));
    if (!confirmed) {
        LINLI_TRY(tail.rewind());
        LINLI_TRY(tail.confirm(event));
        LINLI_ASSIGN(const rewards::Changes changes,
                     tail.place(fact, textOf(change, "kind") == "import"));
        static_cast<void>(changes);
        LINLI_TRY(checkHead(fact));
    }
    return own ? judge(*own, fact) : Result<void>();
}

/// A result that came out differently, or a refusal, is shown, never changed in silence.
Result<void> SqliteSyncStore::judge(const Tail::Own& own, const QJsonObject& fact)
{
    const std::string theirs = decisionList(fact.value(QStringLiteral("decisions")).toArray());
    if (theirs == own.outcome) {
        return {};
    }
    if (textOf(own.body, "verb") == "gopen") { // a group of that number is somebody else's
        const std::string group =
            textOf(own.body.value(QStringLiteral("args")).toObject(), "group");
        LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kOfferDrop));
        LINLI_TRY(drop.bind("group", std::string_view(group)).run());
    }
    return raise("event", own.event, "came_out_differently", own.outcome, theirs);
}

/// The same engine on the same facts must end at the same ledger.
Result<void> SqliteSyncStore::checkHead(const QJsonObject& fact)
{
    const QJsonArray head = fact.value(QStringLiteral("head")).toArray();
    if (head.isEmpty()) {
        return {};
    }
    LINLI_ASSIGN(const LedgerHead mine, readHead(m_connection));
    const std::string_view bytes = bytesOf(mine.hash);
    const QByteArray hex = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
    if (hex == head.at(1).toString().toLatin1()) {
        return {};
    }
    return raise("ledger", textOf(fact, "id"), "ledger_differs",
                 std::to_string(mine.sequence) + " " + hex.toStdString(),
                 std::to_string(head.at(0).toInteger()) + " " +
                     head.at(1).toString().toStdString());
}

} // namespace linli::storage
