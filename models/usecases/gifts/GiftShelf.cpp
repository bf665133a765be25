// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/gifts/GiftShelf.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/gifts/PieceCost.h"
#include "usecases/ports/GiftStore.h"
#include "usecases/shop/GoodsName.h"
#include "usecases/shop/PageLimits.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

constexpr std::int64_t kMostPieces = 1'000'000;
constexpr std::size_t kLongestLabel = 40;
constexpr std::size_t kLongestReason = 200;
constexpr int kSoonDays = 7;

bool isGoods(const Unit& unit)
{
    return unit.text() != "CNY" && !voucherFaceFen(unit);
}

Result<GiftBatch> existingBatch(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(std::optional<GiftBatch> batch, shop.gifts.batch(id));
    if (!batch) {
        return Error::badInput(ErrorCode::NotFound, "batch", id.substr(0, 40), "a batch");
    }
    return *std::move(batch);
}

Result<void> book(Shop& shop, GiftMovement movement)
{
    movement.at = shop.clock.now();
    return shop.gifts.addMovement(movement);
}

void addBatch(GiftRow& row, const GiftBatch& batch, BusinessDay today)
{
    row.stock += batch.stock;
    row.valueFen += batch.stock * batch.costFen;
    if (batch.stock <= 0) {
        return;
    }
    if (batch.expires && *batch.expires < today) {
        row.expired += batch.stock;
    } else if (batch.expires && batch.expires->daysSince(today) <= kSoonDays) {
        row.expiringSoon += batch.stock;
    }
    row.batches.push_back(batch);
}

} // namespace

Result<std::vector<GiftRow>> giftShelf(Shop& shop)
{
    const BusinessDay today = BusinessDay::of(shop.clock.now());
    std::map<Unit, GiftRow> rows;
    LINLI_ASSIGN(const std::vector<GiftBatch> batches, shop.gifts.batches({}));
    for (const GiftBatch& batch : batches) {
        addBatch(rows[batch.unit], batch, today);
    }
    LINLI_ASSIGN(const std::vector<rewards::Quantity> unbooked, shop.gifts.unbooked());
    for (const rewards::Quantity& missing : unbooked) {
        rows[missing.unit].stock += missing.count;
    }
    LINLI_ASSIGN(const std::vector<ports::OwedGoods> owed, shop.gifts.owed());
    for (const ports::OwedGoods& goods : owed) {
        if (isGoods(goods.unit)) {
            rows[goods.unit].owed = goods.available;
            rows[goods.unit].promised = goods.pending;
        }
    }
    std::vector<GiftRow> shelf;
    for (auto& [unit, row] : rows) {
        row.unit = unit;
        LINLI_ASSIGN(row.costFen, pieceCost(shop, unit));
        shelf.push_back(std::move(row));
    }
    std::stable_partition(shelf.begin(), shelf.end(),
                          [](const GiftRow& row) { return row.isShort(); });
    return shelf;
}

Result<Page<GiftMovement>> giftMovements(Shop& shop, const Unit& unit, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    return shop.gifts.movements(unit, page);
}

Result<GiftBatch> receiveGift(Shop& shop, const GiftReceipt& receipt)
{
    LINLI_TRY(permit(shop, staff::Permission::EditGoods));
    LINLI_TRY(checkUnit(receipt.unit));
    if (!isGoods(receipt.unit)) {
        return Error::badInput(ErrorCode::InvalidValue, "unit", receipt.unit.text(), "a good");
    }
    LINLI_TRY(checkRange("count", receipt.count, 1, kMostPieces));
    LINLI_TRY(checkRange("cost_fen", receipt.costFen, 0, kMostFen));
    GiftBatch batch;
    LINLI_ASSIGN(batch.label, typedText("label", receipt.label, kLongestLabel));
    batch.id = shop.ids.next().toText();
    batch.unit = receipt.unit;
    batch.costFen = receipt.costFen;
    batch.expires = receipt.expires;
    batch.receivedAt = shop.clock.now();
    return inOneUnit(shop, [&]() -> Result<GiftBatch> {
        LINLI_TRY(shop.gifts.addBatch(batch));
        LINLI_TRY(
            book(shop, {0, {}, batch.unit, batch.id, GiftMove::Receive, receipt.count, {}, {}}));
        LINLI_TRY(record(shop, AuditAct::GiftStock, batch.id, "+" + std::to_string(receipt.count)));
        return existingBatch(shop, batch.id);
    });
}

Result<GiftBatch>
writeOffGift(Shop& shop, const std::string& batch, std::int64_t count, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::EditGoods));
    LINLI_ASSIGN(const std::string typed, typedText("reason", reason, kLongestReason));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "", "1–200");
    }
    return inOneUnit(shop, [&]() -> Result<GiftBatch> {
        LINLI_ASSIGN(const GiftBatch stands, existingBatch(shop, batch));
        LINLI_TRY(checkRange("count", count, 1, std::max<std::int64_t>(stands.stock, 1)));
        if (stands.stock < count) {
            return Error::badInput(ErrorCode::OutOfRange, "count", std::to_string(count),
                                   "0–" + std::to_string(stands.stock));
        }
        LINLI_TRY(book(shop, {0, {}, stands.unit, batch, GiftMove::WriteOff, -count, {}, typed}));
        LINLI_TRY(record(shop, AuditAct::GiftStock, batch, std::to_string(-count)));
        return existingBatch(shop, batch);
    });
}

Result<GiftBatch>
countGift(Shop& shop, const std::string& batch, std::int64_t found, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::EditGoods));
    LINLI_TRY(checkRange("count", found, 0, kMostPieces));
    LINLI_ASSIGN(const std::string typed, typedText("reason", reason, kLongestReason));
    return inOneUnit(shop, [&]() -> Result<GiftBatch> {
        LINLI_ASSIGN(const GiftBatch stands, existingBatch(shop, batch));
        LINLI_TRY(book(
            shop, {0, {}, stands.unit, batch, GiftMove::Count, found - stands.stock, {}, typed}));
        LINLI_TRY(record(shop, AuditAct::GiftStock, batch, "= " + std::to_string(found)));
        return existingBatch(shop, batch);
    });
}

Result<void> takeFromShelf(Shop& shop, const Unit& unit, std::int64_t count, const RewardId& reward)
{
    if (!isGoods(unit)) {
        return {};
    }
    LINLI_ASSIGN(const std::vector<GiftBatch> batches, shop.gifts.batches(unit));
    if (batches.empty()) {
        return {};
    }
    for (const GiftBatch& batch : batches) {
        const std::int64_t taken = std::min(count, std::max<std::int64_t>(batch.stock, 0));
        if (taken > 0) {
            LINLI_TRY(book(shop, {0, {}, unit, batch.id, GiftMove::Redeem, -taken, reward, {}}));
            count -= taken;
        }
    }
    if (count > 0) {
        LINLI_TRY(book(shop, {0, {}, unit, {}, GiftMove::Redeem, -count, reward, {}}));
    }
    return {};
}

Result<void> putBackOnShelf(Shop& shop, const Unit& unit, const RewardId& reward)
{
    std::map<std::string, std::int64_t> taken; // by batch, < 0 while pieces are out
    PageRequest page{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<GiftMovement> movements, shop.gifts.movements(unit, page));
        for (const GiftMovement& movement : movements.rows) {
            if (movement.kind == GiftMove::Redeem && movement.reward == reward) {
                taken[movement.batch] += movement.delta;
            }
        }
        page.after = movements.next;
    } while (page.after);
    for (const auto& [batch, delta] : taken) {
        if (delta < 0) {
            LINLI_TRY(book(shop, {0, {}, unit, batch, GiftMove::Redeem, -delta, reward, {}}));
        }
    }
    return {};
}

} // namespace linli::usecases
