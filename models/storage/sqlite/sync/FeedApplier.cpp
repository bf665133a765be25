// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/FeedApplier.h"

#include "storage/ledger/LedgerChain.h"
#include "storage/sqlite/sync/DecisionList.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"

namespace linli::storage {
namespace {

std::int64_t seqOf(const QJsonObject& change)
{
    return change.value(QStringLiteral("seq")).toInteger();
}

} // namespace

bool FeedApplier::isFact(const QJsonObject& change)
{
    const std::string kind = textOf(change, "kind");
    return kind == "event" || kind == "import";
}

Result<void> FeedApplier::apply(Tail& tail, const QJsonObject& change, Hlc& clock)
{
    if (isFact(change)) {
        return applyFact(tail, change);
    }
    if (Fields::isKnown(textOf(change, "kind"))) {
        return applyFields(change, clock);
    }
    LINLI_ASSIGN(Statement park, m_connection.prepare(sql::kParkedAdd));
    park.bind("seq", seqOf(change));
    return park.bind("body", std::string_view(compact(change))).run();
}

Result<void> FeedApplier::applyFields(const QJsonObject& change, Hlc& clock)
{
    const std::string kind = textOf(change, "kind");
    const std::string entity = textOf(change, "entity");
    {
        LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kRevNote));
        note.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
        note.bind("rev",
                  static_cast<std::int64_t>(change.value(QStringLiteral("rev")).toInteger()));
        LINLI_TRY(note.run());
    }
    const Result<void> merged =
        m_fields.merge(kind, entity, change.value(QStringLiteral("fields")).toObject(), clock);
    if (merged.ok() || merged.error().code() != ErrorCode::StorageFailed) {
        return merged;
    }
    return m_attention.raise({0, {}, kind, entity, "does_not_fit", "", compact(change)});
}

Result<void> FeedApplier::applyFact(Tail& tail, const QJsonObject& change)
{
    const QJsonObject fact = change.value(QStringLiteral("fact")).toObject();
    const std::string event = textOf(fact, "id");
    {
        LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kHeardAdd));
        const std::string body = compact(change);
        add.bind("seq", seqOf(change)).bind("event", std::string_view(event));
        LINLI_TRY(add.bind("body", std::string_view(body)).run());
    }
    std::optional<Tail::Own> own;
    if (const Tail::Own* found = tail.find(event); found != nullptr) {
        own = *found;
    }
    LINLI_ASSIGN(const bool confirmed, tail.confirmFront(fact));
    if (!confirmed) {
        LINLI_TRY(tail.rewind());
        LINLI_TRY(tail.confirm(event));
        const Result<rewards::Changes> changes =
            tail.place(fact, textOf(change, "kind") == "import");
        if (!changes.ok() && changes.error().code() == ErrorCode::UnknownOption) {
            return Error::badInput(ErrorCode::CloudRefused, "cloud", "schema_too_old", "")
                .causedBy(changes.error());
        }
        LINLI_TRY(changes);
        LINLI_TRY(checkHead(fact));
    }
    return own ? judge(*own, fact) : Result<void>();
}

/// A result that came out differently, or a refusal, is shown, never changed in silence.
Result<void> FeedApplier::judge(const Tail::Own& own, const QJsonObject& fact)
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
    return m_attention.raise(
        {0, {}, "event", own.event, "came_out_differently", own.outcome, theirs});
}

/// The same engine on the same facts must end at the same ledger.
Result<void> FeedApplier::checkHead(const QJsonObject& fact)
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
    return m_attention.raise(
        {0,
         {},
         "ledger",
         textOf(fact, "id"),
         "ledger_differs",
         std::to_string(mine.sequence) + " " + hex.toStdString(),
         std::to_string(head.at(0).toInteger()) + " " + head.at(1).toString().toStdString()});
}

} // namespace linli::storage
