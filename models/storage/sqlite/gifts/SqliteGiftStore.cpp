// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/gifts/SqliteGiftStore.h"

#include "storage/sqlite/gifts/GiftStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <array>

namespace linli::storage {
namespace {

using usecases::GiftBatch;
using usecases::GiftMove;
using usecases::GiftMovement;

constexpr std::array<std::string_view, 4> kMoves{"receive", "redeem", "write_off", "count"};

GiftMove moveOf(const std::string& word)
{
    // The table's CHECK lets no other word in.
    for (std::size_t i = 0; i < kMoves.size(); ++i) {
        if (kMoves[i] == word) {
            return static_cast<GiftMove>(i);
        }
    }
    return GiftMove::Count;
}

GiftBatch toBatch(const Row& row)
{
    GiftBatch batch;
    batch.id = row.text(0);
    batch.unit = row.key<Unit>(1);
    batch.label = row.text(2);
    batch.costFen = row.integer(3);
    if (!row.isNull(4)) {
        batch.expires = BusinessDay::of(row.instant(4));
    }
    batch.receivedAt = row.instant(5);
    batch.stock = row.integer(6);
    return batch;
}

GiftMovement toMovement(const Row& row)
{
    GiftMovement movement;
    movement.sequence = row.integer(0);
    movement.at = row.instant(1);
    movement.unit = row.key<Unit>(2);
    movement.batch = row.text(3);
    movement.kind = moveOf(row.text(4));
    movement.delta = row.integer(5);
    movement.reward = row.key<RewardId>(6);
    movement.reason = row.text(7);
    return movement;
}

} // namespace

Result<void> SqliteGiftStore::addBatch(const GiftBatch& batch)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddGiftBatch));
    add.bind("id", std::string_view(batch.id)).bind("unit", batch.unit);
    add.bind("label", std::string_view(batch.label)).bind("cost", batch.costFen);
    add.bind("expires", batch.expires ? std::optional<Instant>(batch.expires->start())
                                      : std::optional<Instant>());
    add.bind("received", batch.receivedAt);
    return add.run();
}

Result<void> SqliteGiftStore::addMovement(const GiftMovement& movement)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddGiftMovement));
    add.bind("at", movement.at).bind("unit", movement.unit);
    add.bind("batch", std::string_view(movement.batch));
    add.bind("kind", kMoves[static_cast<std::size_t>(movement.kind)]);
    add.bind("delta", movement.delta).bind("reward", movement.reward);
    add.bind("reason", std::string_view(movement.reason));
    return add.run();
}

Result<std::vector<GiftBatch>> SqliteGiftStore::batches(const Unit& unit)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGiftBatches));
    find.bind("unit", unit);
    std::vector<GiftBatch> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) { all.push_back(toBatch(row)); }));
    return all;
}

Result<std::optional<GiftBatch>> SqliteGiftStore::batch(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGiftBatch));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    return found ? std::optional<GiftBatch>(toBatch(find.row())) : std::nullopt;
}

Result<usecases::Page<GiftMovement>> SqliteGiftStore::movements(const Unit& unit,
                                                                const usecases::PageRequest& page)
{
    usecases::Page<GiftMovement> shown;
    LINLI_ASSIGN(Statement counting, m_connection.prepare(sql::kGiftMovementCount));
    LINLI_TRY(counting.bind("unit", unit).step());
    shown.total = counting.row().integer(0);
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGiftMovements));
    find.bind("unit", unit).bind("paged", page.after.has_value());
    find.bind("after", page.after ? page.after->value : 0).bind("limit", page.limit + 1);
    LINLI_TRY(eachRow(find, [&](const Row& row) { shown.rows.push_back(toMovement(row)); }));
    if (static_cast<std::int32_t>(shown.rows.size()) > page.limit) {
        shown.rows.pop_back();
        shown.next = usecases::PageCursor{shown.rows.back().sequence, {}};
    }
    return shown;
}

Result<std::vector<rewards::Quantity>> SqliteGiftStore::unbooked()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGiftsUnbooked));
    std::vector<rewards::Quantity> missing;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        missing.push_back({row.key<Unit>(0), row.integer(1)});
    }));
    return missing;
}

Result<std::optional<std::int64_t>> SqliteGiftStore::latestCost(const Unit& unit)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGiftLatestCost));
    LINLI_ASSIGN(const bool found, find.bind("unit", unit).step());
    return found ? find.row().optionalInteger(0) : std::nullopt;
}

Result<std::vector<ports::OwedGoods>> SqliteGiftStore::owed()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOwedGoods));
    std::vector<ports::OwedGoods> goods;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        goods.push_back({row.key<Unit>(0), row.integer(1), row.integer(2)});
    }));
    return goods;
}

} // namespace linli::storage
