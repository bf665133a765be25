// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/Attention.h"

#include "storage/core/Transaction.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"
#include "wire/json/JsonText.h"

namespace linli::storage {
namespace {

Result<ports::AttentionRow> rowOf(const Row& row)
{
    return ports::AttentionRow{row.integer(0), row.instant(1), row.text(2), row.text(3),
                               row.text(4),    row.text(5),    row.text(6)};
}

} // namespace

Result<void> Attention::raise(const ports::AttentionRow& row)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAttentionAdd));
    add.bind("now", m_clock.now()).bind("kind", std::string_view(row.kind));
    add.bind("entity", std::string_view(row.entity)).bind("code", std::string_view(row.code));
    add.bind("mine", std::string_view(row.mine));
    return add.bind("theirs", std::string_view(row.theirs)).run();
}

Result<std::vector<ports::AttentionRow>> Attention::open()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kAttentionOpen));
    return rowList<ports::AttentionRow>(find, rowOf);
}

/// Mine: what this counter had written is written again as the newest edit. A refused edit brings
/// its values along; a state that did not fit is answered with what stands here.
Result<void> Attention::settle(std::int64_t id, bool mine)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    std::optional<ports::AttentionRow> row;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kAttentionOne));
        find.bind("id", id);
        LINLI_ASSIGN(row, firstRow<ports::AttentionRow>(find, rowOf));
    }
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "conflict", std::to_string(id), "an open one");
    }
    if (mine && Fields::isKnown(row->kind)) {
        if (row->mine.empty()) {
            LINLI_TRY(m_fields.forget(row->kind, row->entity));
        } else {
            LINLI_ASSIGN(const QJsonObject body, wire::readObject(row->mine, "mine"));
            LINLI_TRY(m_fields.rewrite(row->kind, row->entity,
                                       body.value(QStringLiteral("fields")).toObject()));
        }
    }
    LINLI_ASSIGN(Statement done, m_connection.prepare(sql::kAttentionDone));
    LINLI_TRY(done.bind("id", id).bind("now", m_clock.now()).run());
    return all.commit();
}

} // namespace linli::storage
