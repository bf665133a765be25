// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/staff/SqliteStaffStore.h"
#include "storage/sqlite/staff/Staff.sql.h"

namespace linli::storage {
namespace {

void bindQuery(Statement& rows, const ports::AuditQuery& query)
{
    using MaybeInstant = std::optional<Instant>;
    rows.bind("from", query.window ? MaybeInstant(query.window->from) : MaybeInstant());
    rows.bind("to", query.window ? MaybeInstant(query.window->to) : MaybeInstant());
    rows.bind("actor", query.actor ? std::optional<std::string_view>(*query.actor) : std::nullopt);
    rows.bind("act", std::string_view(query.act)).bind("machine", query.withMachine ? 1 : 0);
}

} // namespace

Result<void> SqliteAuditStore::append(const ports::AuditRow& row)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddAudit));
    add.bind("at", row.at).bind("actor", std::string_view(row.actor));
    add.bind("act", std::string_view(row.act)).bind("subject", std::string_view(row.subject));
    return add.bind("detail", std::string_view(row.detail)).run();
}

Result<usecases::Page<ports::AuditRow>> SqliteAuditStore::page(const ports::AuditQuery& query,
                                                               const usecases::PageRequest& page)
{
    usecases::Page<ports::AuditRow> read;
    {
        LINLI_ASSIGN(Statement count, m_connection.prepare(sql::kAuditCount));
        bindQuery(count, query);
        LINLI_ASSIGN(const bool counted, count.step());
        read.total = counted ? count.row().integer(0) : 0;
    }
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kAuditPage));
    bindQuery(rows, query);
    using MaybeNumber = std::optional<std::int64_t>;
    rows.bind("after", page.after ? MaybeNumber(page.after->value) : MaybeNumber());
    rows.bind("after_key", std::string_view(page.after ? page.after->key : std::string()));
    rows.bind("limit", page.limit);
    for (;;) {
        LINLI_ASSIGN(const bool more, rows.step());
        if (!more) {
            break;
        }
        const Row row = rows.row();
        read.rows.push_back(
            {row.integer(1), row.instant(0), row.text(2), row.text(3), row.text(4), row.text(5)});
    }
    if (read.rows.size() == static_cast<std::size_t>(page.limit)) {
        const ports::AuditRow& last = read.rows.back();
        read.next = usecases::PageCursor{last.at.unixMs(), std::to_string(last.position)};
    }
    return read;
}

} // namespace linli::storage
