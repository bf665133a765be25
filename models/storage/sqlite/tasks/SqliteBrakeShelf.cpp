// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tasks/SqliteBrakeShelf.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/tasks/Brakes.sql.h"

namespace linli::storage {
namespace {

using ports::StoredBrake;

/// Between reason and note in the sealed words; typed lines never hold it.
constexpr char kBetween = '\n';

std::optional<StoredBrake> firstOf(std::vector<StoredBrake> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

Result<void> SqliteBrakeShelf::put(const StoredBrake& brake)
{
    const std::string words = m_vault.seal(brake.reason + kBetween + brake.batchNote);
    LINLI_ASSIGN(Statement put, m_connection.prepare(sql::kPutBrake));
    put.bind("id", std::string_view(brake.id)).bind("product", std::string_view(brake.product));
    put.bind("from", brake.paid.from).bind("to", brake.paid.to).bind("words", Blob{words});
    put.bind("pulled", brake.pulledAt).bind("actor", std::string_view(brake.actor));
    return put.run();
}

Result<void> SqliteBrakeShelf::lift(std::string_view id, Instant at)
{
    LINLI_ASSIGN(Statement lift, m_connection.prepare(sql::kLiftBrake));
    return lift.bind("id", id).bind("at", at).run();
}

Result<std::vector<StoredBrake>> SqliteBrakeShelf::read(std::string_view id,
                                                        std::string_view product)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kBrakes));
    rows.bind("id", id).bind("product", product);
    std::vector<StoredBrake> all;
    std::vector<std::string> sealed;
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        StoredBrake brake;
        brake.id = row.text(0);
        brake.product = row.text(1);
        brake.paid = {row.instant(2), row.instant(3)};
        sealed.push_back(row.blob(4));
        brake.pulledAt = row.instant(5);
        brake.actor = row.text(6);
        brake.liftedAt = row.optionalInstant(7);
        all.push_back(std::move(brake));
    }));
    for (std::size_t i = 0; i < all.size(); ++i) {
        LINLI_ASSIGN(const std::string words, m_vault.open(sealed[i]));
        const std::size_t between = words.find(kBetween);
        all[i].reason = words.substr(0, between);
        all[i].batchNote = between == std::string::npos ? "" : words.substr(between + 1);
    }
    return all;
}

Result<std::optional<StoredBrake>> SqliteBrakeShelf::byId(std::string_view id)
{
    if (id.empty()) {
        return std::optional<StoredBrake>();
    }
    LINLI_ASSIGN(std::vector<StoredBrake> found, read(id, {}));
    return firstOf(std::move(found));
}

Result<std::optional<StoredBrake>> SqliteBrakeShelf::openOf(std::string_view product)
{
    if (product.empty()) {
        return std::optional<StoredBrake>();
    }
    LINLI_ASSIGN(std::vector<StoredBrake> found, read({}, product));
    return firstOf(std::move(found));
}

Result<std::vector<StoredBrake>> SqliteBrakeShelf::all()
{
    return read({}, {});
}

Result<std::vector<ports::AffectedOrder>>
SqliteBrakeShelf::affected(std::string_view sku, const TimeWindow& paid, std::string_view brake)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kAffectedOrders));
    rows.bind("sku", sku).bind("from", paid.from).bind("to", paid.to).bind("brake", brake);
    std::vector<ports::AffectedOrder> orders;
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        ports::AffectedOrder order;
        order.order = row.key<OrderKey>(0);
        order.buyer = row.key<MemberKey>(1);
        order.inviter = row.key<MemberKey>(2);
        order.paidAt = row.instant(3);
        order.units = row.integer(4);
        order.paidFen = row.integer(5);
        order.orderFen = row.integer(6);
        order.givenFen = row.integer(7);
        order.refund = row.text(8);
        orders.push_back(std::move(order));
    }));
    return orders;
}

Result<void> SqliteBrakeShelf::compensated(std::string_view brake,
                                           const OrderKey& order,
                                           std::string_view refund)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kCompensated));
    return add.bind("brake", brake).bind("order", order).bind("refund", refund).run();
}

} // namespace linli::storage
