// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/imports/SqliteImportStore.h"

#include "storage/sqlite/imports/ImportStore.sql.h"

namespace linli::storage {

Result<std::optional<ports::HeldOrder>> SqliteImportStore::order(const OrderKey& key)
{
    LINLI_ASSIGN(auto find, m_connection.prepare(sql::kImportOrder));
    find.bind("key", key);
    LINLI_ASSIGN(const bool found, find.step());
    if (!found) {
        return std::optional<ports::HeldOrder>();
    }
    const Row row = find.row();
    ports::HeldOrder order;
    order.key = key;
    order.layout = row.text(0);
    order.groupNo = row.text(1);
    order.buyer = row.text(2);
    order.placedAt = row.instant(3);
    order.paidAt = row.optionalInstant(4);
    order.paidFen = row.integer(5);
    order.refundedFen = row.integer(6);
    order.status = row.text(7);
    order.items = row.text(8);
    order.linesLayout = row.text(9);
    return std::optional(std::move(order));
}

Result<std::vector<OrderKey>> SqliteImportStore::ordersOfGroup(std::string_view groupNo,
                                                               std::string_view buyer)
{
    std::vector<OrderKey> orders;
    LINLI_ASSIGN(auto find, m_connection.prepare(sql::kImportOrdersOfGroup));
    find.bind("group", groupNo).bind("buyer", buyer);
    while (true) {
        LINLI_ASSIGN(const bool more, find.step());
        if (!more) {
            return orders;
        }
        orders.push_back(find.row().key<OrderKey>(0));
    }
}

Result<std::optional<ports::HeldPerson>> SqliteImportStore::person(const MemberKey& member)
{
    LINLI_ASSIGN(auto find, m_connection.prepare(sql::kImportPerson));
    find.bind("member", member);
    LINLI_ASSIGN(const bool found, find.step());
    if (!found) {
        return std::optional<ports::HeldPerson>();
    }
    const Row row = find.row();
    return std::optional(ports::HeldPerson{member, row.optionalInstant(0), row.text(1), row.text(2),
                                           row.text(3), row.text(4)});
}

Result<void> SqliteImportStore::saveBatch(const ports::ImportBatch& batch)
{
    LINLI_ASSIGN(auto insert, m_connection.prepare(sql::kInsertImportBatch));
    insert.bind("id", std::string_view(batch.id))
        .bind("file_name", std::string_view(batch.fileName))
        .bind("kind", std::string_view(batch.kind))
        .bind("encoding", std::string_view(batch.encoding))
        .bind("at", batch.at)
        .bind("rows", batch.rows)
        .bind("members", batch.members)
        .bind("orders", batch.orders)
        .bind("products", batch.products);
    return insert.run();
}

Result<void> SqliteImportStore::saveOrder(std::string_view batch, const ports::HeldOrder& order)
{
    LINLI_ASSIGN(auto save, m_connection.prepare(sql::kSaveImportOrder));
    save.bind("key", order.key)
        .bind("batch", batch)
        .bind("layout", std::string_view(order.layout))
        .bind("group", std::string_view(order.groupNo))
        .bind("buyer", std::string_view(order.buyer))
        .bind("placed", order.placedAt)
        .bind("paid", order.paidAt)
        .bind("paid_fen", order.paidFen)
        .bind("refunded_fen", order.refundedFen)
        .bind("status", std::string_view(order.status))
        .bind("items", std::string_view(order.items))
        .bind("lines_layout", std::string_view(order.linesLayout));
    return save.run();
}

Result<void> SqliteImportStore::savePerson(std::string_view batch, const ports::HeldPerson& person)
{
    LINLI_ASSIGN(auto insert, m_connection.prepare(sql::kInsertImportPerson));
    insert.bind("member", person.member)
        .bind("batch", batch)
        .bind("joined", person.joinedAt)
        .bind("invite_code", std::string_view(person.inviteCode))
        .bind("inviter_code", std::string_view(person.inviterCode))
        .bind("tags", std::string_view(person.tags))
        .bind("consent", std::string_view(person.consent));
    return insert.run();
}

Result<void> SqliteImportStore::queue(const ports::QueuedImportRow& row)
{
    const std::string sealed = m_vault.seal(row.cells);
    LINLI_ASSIGN(auto insert, m_connection.prepare(sql::kInsertImportQueue));
    insert.bind("batch", std::string_view(row.batch))
        .bind("row", row.row)
        .bind("reason", std::string_view(row.reason))
        .bind("cells", Blob{sealed})
        .bind("subject", row.order);
    return insert.run();
}

Result<void> SqliteImportStore::markPlatformBind(const MemberKey& invitee, const MemberKey& inviter)
{
    LINLI_ASSIGN(auto insert, m_connection.prepare(sql::kMarkPlatformBind));
    insert.bind("invitee", invitee).bind("inviter", inviter);
    return insert.run();
}

Result<bool> SqliteImportStore::isPlatformBind(const MemberKey& invitee, const MemberKey& inviter)
{
    LINLI_ASSIGN(auto find, m_connection.prepare(sql::kIsPlatformBind));
    find.bind("invitee", invitee).bind("inviter", inviter);
    return find.step();
}

} // namespace linli::storage
