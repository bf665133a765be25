// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/Pickup.h"

#include "domain/member/MaskedName.h"
#include "domain/rewards/ShopState.h"
#include "usecases/boards/FactFilter.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/Existing.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace linli::usecases {
namespace {

constexpr std::int32_t kPageRows = 1000;
constexpr std::size_t kMostOrders = 2000;
/// maskName's number for names that cannot be masked; on paper the order number tells them apart.
constexpr int kNoNumber = 0;

Result<std::vector<OrderRow>> waitingOrders(Shop& shop)
{
    OrderQuery paid;
    paid.status = OrderStatus::Paid;
    paid.oldestFirst = true;
    std::vector<OrderRow> all;
    PageRequest page{kPageRows, std::nullopt};
    do {
        LINLI_ASSIGN(Page<OrderRow> rows, shop.orders.list(paid, page));
        std::move(rows.rows.begin(), rows.rows.end(), std::back_inserter(all));
        page.after = rows.next;
    } while (page.after && all.size() < kMostOrders);
    std::erase_if(all, [](const OrderRow& row) { return row.test; });
    return all;
}

Result<bool> groupIsOpen(Shop& shop, const GroupId& group)
{
    if (group.empty()) {
        return false;
    }
    const auto record = shop.rewards.state().orders().group(group);
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    return record && record->state == rewards::GroupState::Open;
}

Result<std::vector<PickupLine>> linesOf(Shop& shop, const rewards::OrderRecord& order)
{
    std::vector<PickupLine> lines;
    for (const rewards::OrderLine& line : order.lines) {
        if (line.quantity <= line.returned) {
            continue;
        }
        PickupLine left{line.sku, line.sku, {}, line.quantity - line.returned};
        LINLI_ASSIGN(const std::optional<Product> product, shop.products.bySku(line.sku));
        if (product) {
            left.name = product->spec.empty() ? product->name : product->name + " " + product->spec;
            left.unit = product->unit;
        }
        lines.push_back(std::move(left));
    }
    return lines;
}

struct Placed
{
    std::string building;
    PickupOrder order;
};

Result<Placed> placedOrder(Shop& shop, const OrderRow& row, const rewards::OrderRecord& record)
{
    Placed placed;
    placed.order.order = row.key;
    placed.order.note = row.note;
    placed.order.paidAt = row.paidAt.value_or(row.placedAt);
    placed.order.paidFen = row.payableFen - row.refundedFen;
    placed.order.group = record.group;
    placed.order.buyer = row.buyer;
    placed.order.maskedName = maskName(row.buyerName, kNoNumber);
    placed.order.lastTwo = row.buyerPhone.lastTwo();
    LINLI_ASSIGN(placed.order.lines, linesOf(shop, record));
    if (!row.buyer.empty()) {
        LINLI_ASSIGN(const std::optional<MemberIdentity> who, shop.members.identity(row.buyer));
        if (who) {
            placed.building = placeText(who->estate, who->building);
            placed.order.door = who->door;
        }
    }
    return placed;
}

std::vector<SortingLine> sortedGoods(const std::vector<PickupBuilding>& buildings)
{
    std::map<std::string, SortingLine> bySku;
    for (const PickupBuilding& building : buildings) {
        for (const PickupOrder& order : building.orders) {
            for (const PickupLine& line : order.lines) {
                SortingLine& sum = bySku.try_emplace(line.sku, SortingLine{line, 0}).first->second;
                sum.goods.quantity = (sum.orders == 0 ? 0 : sum.goods.quantity) + line.quantity;
                ++sum.orders;
            }
        }
    }
    std::vector<SortingLine> sorted;
    for (auto& [sku, line] : bySku) {
        sorted.push_back(std::move(line));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const SortingLine& a, const SortingLine& b) {
        return a.goods.quantity > b.goods.quantity;
    });
    return sorted;
}

/// "2-301" before "10-101": digits by value, the rest as text.
bool naturallyLess(const std::string& a, const std::string& b)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j]) {
                return a[i] < b[j];
            }
            ++i;
            ++j;
            continue;
        }
        const std::size_t endA = std::min(a.find_first_not_of("0123456789", i), a.size());
        const std::size_t endB = std::min(b.find_first_not_of("0123456789", j), b.size());
        const std::string one = a.substr(i, endA - i);
        const std::string other = b.substr(j, endB - j);
        if (one.size() != other.size() || one != other) {
            return one.size() != other.size() ? one.size() < other.size() : one < other;
        }
        i = endA;
        j = endB;
    }
    return a.size() - i < b.size() - j;
}

std::vector<PickupBuilding> byBuilding(std::vector<Placed> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) {
        if (a.building != b.building) {
            return a.building.empty() != b.building.empty() ? b.building.empty()
                                                            : naturallyLess(a.building, b.building);
        }
        return a.order.door != b.order.door && naturallyLess(a.order.door, b.order.door);
    });
    std::vector<PickupBuilding> buildings;
    for (Placed& placed : all) {
        if (buildings.empty() || buildings.back().name != placed.building) {
            buildings.push_back({placed.building, {}});
        }
        buildings.back().orders.push_back(std::move(placed.order));
    }
    return buildings;
}

} // namespace

std::int64_t PickupOrder::units() const
{
    return std::accumulate(
        lines.begin(), lines.end(), std::int64_t{0},
        [](std::int64_t sum, const PickupLine& line) { return sum + line.quantity; });
}

std::int64_t PickupBuilding::units() const
{
    return std::accumulate(
        orders.begin(), orders.end(), std::int64_t{0},
        [](std::int64_t sum, const PickupOrder& order) { return sum + order.units(); });
}

Result<PickupList> pickupList(Shop& shop)
{
    PickupList list;
    list.madeAt = shop.clock.now();
    LINLI_ASSIGN(const std::vector<OrderRow> rows, waitingOrders(shop));
    std::vector<Placed> placed;
    for (const OrderRow& row : rows) {
        LINLI_ASSIGN(const rewards::OrderRecord record, existingOrder(shop, row.key));
        LINLI_ASSIGN(const bool waits, groupIsOpen(shop, record.group));
        if (waits) {
            ++list.waitingForGroups;
            continue;
        }
        LINLI_ASSIGN(Placed one, placedOrder(shop, row, record));
        if (!one.order.lines.empty()) {
            placed.push_back(std::move(one));
        }
    }
    list.orders = std::ssize(placed);
    list.buildings = byBuilding(std::move(placed));
    list.sorting = sortedGoods(list.buildings);
    return list;
}

PickupList onlyBuilding(const PickupList& list, const std::string& building)
{
    PickupList one;
    one.madeAt = list.madeAt;
    std::copy_if(list.buildings.begin(), list.buildings.end(), std::back_inserter(one.buildings),
                 [&building](const PickupBuilding& each) { return each.name == building; });
    for (const PickupBuilding& each : one.buildings) {
        one.orders += std::ssize(each.orders);
    }
    one.sorting = sortedGoods(one.buildings);
    return one;
}

} // namespace linli::usecases
