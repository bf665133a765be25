// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/imports/SqliteImportHistory.h"

#include "storage/sqlite/imports/ImportHistory.sql.h"

#include <utility>

namespace linli::storage {

using ports::ImportTie;

Result<void> SqliteImportHistory::mark(std::string_view batch,
                                       const rewards::Sequences& from,
                                       const rewards::Sequences& to)
{
    LINLI_ASSIGN(Statement mark, m_connection.prepare(sql::kMarkImport));
    mark.bind("batch", batch).bind("event_from", from.event).bind("event_to", to.event);
    mark.bind("entry_from", from.entry).bind("entry_to", to.entry);
    mark.bind("member_from", from.member).bind("member_to", to.member);
    mark.bind("bind_from", from.bind).bind("bind_to", to.bind);
    mark.bind("order_from", from.order).bind("order_to", to.order);
    mark.bind("refund_from", from.refund).bind("refund_to", to.refund);
    return mark.bind("reward_from", from.reward).bind("reward_to", to.reward).run();
}

Result<void> SqliteImportHistory::noteProduct(std::string_view batch, std::string_view product)
{
    LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kNoteImportProduct));
    return note.bind("batch", batch).bind("product", product).run();
}

Result<void> SqliteImportHistory::keepLines(std::string_view batch, const OrderKey& order)
{
    for (const std::string_view text : {sql::kKeepLayout, sql::kKeepLines}) {
        LINLI_ASSIGN(Statement keep, m_connection.prepare(text));
        LINLI_TRY(keep.bind("batch", batch).bind("order", order).run());
    }
    return {};
}

Result<std::vector<ports::PastImport>> SqliteImportHistory::list(std::int64_t most)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastImports));
    find.bind("most", most);
    std::vector<ports::PastImport> imports;
    while (true) {
        LINLI_ASSIGN(const bool more, find.step());
        if (!more) {
            return imports;
        }
        const Row row = find.row();
        ports::PastImport past;
        past.id = row.text(0);
        past.fileName = row.text(1);
        past.kind = row.text(2);
        past.at = row.instant(3);
        past.rows = row.integer(4);
        past.members = row.integer(5);
        past.orders = row.integer(6);
        past.products = row.integer(7);
        past.undoneAt = row.optionalInstant(8);
        past.undoable = row.integer(9) != 0 && !past.undoneAt;
        past.waiting = past.undoneAt ? 0 : row.integer(10);
        imports.push_back(std::move(past));
    }
}

Result<std::vector<ports::ImportTieCount>> SqliteImportHistory::tiesOf(std::string_view batch)
{
    constexpr std::array kTies{
        std::pair{ImportTie::Rewards, sql::kTieRewards},
        std::pair{ImportTie::Orders, sql::kTieOrders},
        std::pair{ImportTie::Refunds, sql::kTieRefunds},
        std::pair{ImportTie::HandedOut, sql::kTieHandedOut},
        std::pair{ImportTie::Binds, sql::kTieBinds},
        std::pair{ImportTie::Edited, sql::kTieEdited},
        std::pair{ImportTie::Items, sql::kTieItems},
        std::pair{ImportTie::Cloud, sql::kTieCloud},
        std::pair{ImportTie::Other, sql::kTieOther},
    };
    std::vector<ports::ImportTieCount> ties;
    for (const auto& [tie, text] : kTies) {
        LINLI_ASSIGN(Statement count, m_connection.prepare(text));
        count.bind("batch", batch);
        LINLI_ASSIGN(const bool found, count.step());
        if (found && count.row().integer(0) > 0) {
            ties.push_back({tie, count.row().integer(0)});
        }
    }
    return ties;
}

Result<std::vector<MemberKey>> SqliteImportHistory::membersOf(std::string_view batch)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kImportMembers));
    find.bind("batch", batch);
    std::vector<MemberKey> members;
    while (true) {
        LINLI_ASSIGN(const bool more, find.step());
        if (!more) {
            return members;
        }
        members.push_back(find.row().key<MemberKey>(0));
    }
}

Result<std::vector<MemberKey>> SqliteImportHistory::remove(std::string_view batch, Instant at)
{
    LINLI_ASSIGN(std::vector<MemberKey> members, membersOf(batch));
    for (const std::string_view text : sql::kRemoveImport) {
        LINLI_ASSIGN(Statement remove, m_connection.prepare(text));
        LINLI_TRY(remove.bind("batch", batch).run());
    }
    for (const std::string_view text : sql::kRemoveMember) {
        LINLI_ASSIGN(Statement remove, m_connection.prepare(text));
        for (const MemberKey& member : members) {
            LINLI_TRY(remove.bind("member", member).run());
        }
    }
    LINLI_ASSIGN(Statement undone, m_connection.prepare(sql::kImportUndone));
    LINLI_TRY(undone.bind("batch", batch).bind("at", at).run());
    return members;
}

Result<std::vector<ports::WaitingRow>> SqliteImportHistory::waiting(std::int64_t most)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kWaitingImportRows));
    find.bind("most", most);
    std::vector<ports::WaitingRow> rows;
    while (true) {
        LINLI_ASSIGN(const bool more, find.step());
        if (!more) {
            return rows;
        }
        const Row row = find.row();
        LINLI_ASSIGN(std::string cells, m_vault.open(row.blob(4)));
        rows.push_back({row.text(0), row.text(1), row.integer(2), row.text(3), std::move(cells),
                        row.key<OrderKey>(5)});
    }
}

Result<void>
SqliteImportHistory::settle(const ports::WaitingRow& row, std::string_view decided, Instant at)
{
    LINLI_ASSIGN(Statement settle, m_connection.prepare(sql::kSettleImportRow));
    settle.bind("at", at).bind("decided", decided).bind("batch", std::string_view(row.batch));
    return settle.bind("row", row.row).bind("reason", std::string_view(row.reason)).run();
}

} // namespace linli::storage
