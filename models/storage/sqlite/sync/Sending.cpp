// SPDX-License-Identifier: GPL-3.0-or-later
// The outgoing half of SqliteSyncStore.
#include "storage/core/Transaction.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"
#include "wire/json/JsonText.h"

namespace linli::storage {
namespace {

/// What an erased person's op was left with: its number stays in use, its words are gone.
constexpr std::string_view kEmptied = R"({"fields":{}})";

} // namespace

/// The number is the device's for good: the same op keeps it however often it is sent.
Result<std::int64_t> SqliteSyncStore::numberOp(std::int64_t id)
{
    LINLI_ASSIGN(Statement give, m_connection.prepare(sql::kOutboxNumber));
    LINLI_TRY(give.bind("id", id).run());
    LINLI_ASSIGN(Statement count, m_connection.prepare(sql::kSyncNumbered));
    LINLI_TRY(count.run());
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxNumberOf));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    LINLI_CHECK(found);
    return find.row().integer(0);
}

Result<ports::OutgoingOp> SqliteSyncStore::outgoing(const Row& row, std::int64_t devSeq)
{
    LINLI_ASSIGN(const QJsonObject body, wire::readObject(row.text(4), "outbox"));
    QJsonObject op{{QStringLiteral("op_id"), qt(row.text(1))},
                   {QStringLiteral("dev_seq"), static_cast<qint64>(devSeq)},
                   {QStringLiteral("kind"), qt(row.text(2))},
                   {QStringLiteral("entity"), qt(row.text(3))},
                   {QStringLiteral("body"), body}};
    if (!row.isNull(6)) {
        op.insert(QStringLiteral("if_rev"), static_cast<qint64>(row.integer(6)));
    }
    return ports::OutgoingOp{row.text(1), compact(op)};
}

/// Until a batch is full: what was touched in vain must not hide what comes behind it.
Result<void> SqliteSyncStore::gatherSome(int most)
{
    for (;;) {
        LINLI_ASSIGN(const std::int64_t touched, numberOf(m_connection, sql::kDirtyCount));
        LINLI_ASSIGN(const std::int64_t waiting, numberOf(m_connection, sql::kOutboxUnsent));
        if (touched == 0 || waiting >= most) {
            return {};
        }
        LINLI_TRY(m_touched.gather());
    }
}

Result<std::vector<ports::OutgoingOp>> SqliteSyncStore::batch(int most, std::size_t mostBytes)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(gatherSome(most));
    std::vector<ports::OutgoingOp> ops;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxWaiting));
        find.bind("limit", most);
        std::size_t bytes = 0;
        while (bytes < mostBytes) {
            LINLI_ASSIGN(const bool found, find.step());
            if (!found) {
                break;
            }
            std::int64_t devSeq = find.row().integer(5);
            if (find.row().isNull(5)) {
                LINLI_ASSIGN(devSeq, numberOp(find.row().integer(0)));
            }
            LINLI_ASSIGN(ports::OutgoingOp op, outgoing(find.row(), devSeq));
            bytes += op.json.size();
            ops.push_back(std::move(op));
        }
    }
    LINLI_TRY(all.commit());
    return ops;
}

Result<void> SqliteSyncStore::answered(const std::vector<ports::OpAnswer>& answers)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    for (const ports::OpAnswer& answer : answers) {
        if (answer.status != "gap") { // what came too early waits for its turn
            LINLI_TRY(answerOne(answer));
        }
    }
    LINLI_TRY(forgetErased(m_connection));
    return all.commit();
}

Result<void> forgetErased(Connection& connection)
{
    for (const std::string_view step : {sql::kErasedKeep, sql::kErasedOutbox, sql::kErasedAttention,
                                        sql::kErasedImport, sql::kErasedDrop}) {
        LINLI_TRY(connection.execute(step));
    }
    return {};
}

Result<std::optional<SqliteSyncStore::SentOp>> SqliteSyncStore::waitingOp(const std::string& op)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxFind));
    find.bind("op", std::string_view(op));
    LINLI_ASSIGN(const bool found, find.step());
    if (!found || find.row().text(4) != "waiting") {
        return std::optional<SentOp>();
    }
    const Row row = find.row();
    return std::optional(SentOp{row.integer(0), row.text(1), row.text(2), row.text(3)});
}

Result<void> SqliteSyncStore::setState(const SentOp& op, std::string_view state)
{
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kOutboxSetState));
    return set.bind("id", op.id).bind("state", state).run();
}

/// A refused event is a fact like any other and is judged when the feed brings it; what never
/// becomes a fact is for a person to see now.
Result<void> SqliteSyncStore::answerOne(const ports::OpAnswer& answer)
{
    LINLI_ASSIGN(const std::optional<SentOp> op, waitingOp(answer.op));
    if (!op) {
        return {};
    }
    const bool refused = answer.status == "rejected" || answer.status == "conflict";
    if (op->kind != "event.v1" && op->kind != "import.v1") {
        LINLI_TRY(setState(*op, "sent"));
        return refused ? answerFields(*op, answer) : answerFields(*op, {answer.op, "applied", ""});
    }
    const bool lost = refused && (answer.code == "malformed" || answer.code == "unknown_kind" ||
                                  answer.code == "ID_REUSED");
    if (lost) {
        LINLI_TRY(
            m_attention.raise({0, {}, "event", op->entity, answer.code, op->body, answer.status}));
    }
    return setState(*op, lost ? "sent" : "placed");
}

/// After a conflict the authority's state stands here too, until a person chooses; unless a later
/// edit of ours is still under way.
Result<void> SqliteSyncStore::answerFields(const SentOp& op, const ports::OpAnswer& answer)
{
    const std::string kind = op.kind.substr(0, op.kind.find('.'));
    if (answer.status == "applied") {
        LINLI_ASSIGN(Statement raise, m_connection.prepare(sql::kRevRaise));
        raise.bind("kind", std::string_view(kind)).bind("entity", std::string_view(op.entity));
        return raise.run();
    }
    if (op.body == kEmptied) {
        return {};
    }
    std::string theirs = answer.status;
    if (!answer.current.empty()) {
        LINLI_ASSIGN(const QJsonObject current, wire::readObject(answer.current, "current"));
        theirs = compact({{QStringLiteral("fields"), current}});
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxWaitingOf));
        find.bind("kind", std::string_view(op.kind)).bind("entity", std::string_view(op.entity));
        LINLI_ASSIGN(const bool found, find.step());
        if (found && find.row().integer(0) == 0 && Fields::isKnown(kind)) {
            LINLI_TRY(m_fields.overwrite(kind, op.entity, current));
        }
    }
    return m_attention.raise({0, {}, kind, op.entity, answer.code, op.body, theirs});
}

} // namespace linli::storage
