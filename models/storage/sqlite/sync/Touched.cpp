// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/Touched.h"

#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"

#include <QJsonDocument>

#include <algorithm>

namespace linli::storage {
namespace {

using Thing = std::pair<std::string, std::string>;
constexpr const char* kPrices[]{"list_fen", "live_fen", "group_fen"};

Result<std::vector<Thing>> thingsOf(Connection& connection, std::string_view sql)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    return rowList<Thing>(find, [](const Row& row) -> Result<Thing> {
        return Thing{row.text(0), row.text(1)};
    });
}

} // namespace

Result<void> Touched::gather()
{
    LINLI_ASSIGN(const std::optional<ports::SyncLink> at, readLink(m_connection));
    LINLI_ASSIGN(const std::vector<Thing> touched, thingsOf(m_connection, sql::kDirtyList));
    LINLI_ASSIGN(Hlc clock, readClock(m_connection));
    for (const auto& [kind, entity] : touched) {
        FieldOp op{kind, entity, {}, m_clock.now() + Span{at->offsetMs}};
        LINLI_ASSIGN(op.fields, m_fields.gather(kind, entity, clock, op.at, at->device));
        if (!op.fields.isEmpty()) {
            LINLI_ASSIGN(const auto ifRev, guard(op));
            LINLI_TRY(add(op, ifRev));
        }
        LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kDirtyForget));
        forget.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
        LINLI_TRY(forget.run());
    }
    return noteClock(m_connection, clock);
}

Result<void> Touched::offerHeld()
{
    LINLI_ASSIGN(const std::vector<Thing> held, thingsOf(m_connection, sql::kSyncHeldThings));
    for (const auto& [kind, entity] : held) {
        FieldOp op{kind, entity, {}, m_clock.now()};
        LINLI_ASSIGN(op.fields, m_fields.offered(kind, entity));
        LINLI_TRY(add(op, std::nullopt));
    }
    return {};
}

Result<std::optional<std::int64_t>> Touched::guard(const FieldOp& op)
{
    const bool price = op.kind == "product" &&
                       std::any_of(std::begin(kPrices), std::end(kPrices), [&op](const char* name) {
                           return op.fields.contains(QLatin1String(name));
                       });
    if (!price) {
        return std::optional<std::int64_t>();
    }
    // Own edits that still wait will each raise the revision by one before this one arrives.
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPriceGuard));
    find.bind("entity", std::string_view(op.entity));
    return firstRow<std::int64_t>(
        find, [](const Row& row) -> Result<std::int64_t> { return row.integer(0); });
}

Result<void> Touched::add(const FieldOp& op, const std::optional<std::int64_t>& ifRev)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kOutboxAddFields));
    const std::string id = m_ids.next().toText();
    const std::string body = compact({{QStringLiteral("fields"), op.fields}});
    const std::string kind = op.kind + ".fields.v1";
    add.bind("op", std::string_view(id)).bind("kind", std::string_view(kind));
    add.bind("entity", std::string_view(op.entity)).bind("body", std::string_view(body));
    return add.bind("at", op.at).bind("rev", ifRev).run();
}

} // namespace linli::storage
