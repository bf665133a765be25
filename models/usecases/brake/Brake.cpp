// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/brake/Brake.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/products/Products.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace linli::usecases {
namespace {

using ports::AffectedOrder;
using ports::StoredBrake;

constexpr int kMostDays = 92;
constexpr std::size_t kLongestReason = 100;

Result<TimeWindow> windowOf(const BrakeAsk& ask)
{
    LINLI_TRY(checkRange("days", ask.last.daysSince(ask.first) + 1, 1, kMostDays));
    return TimeWindow{ask.first.start(), ask.last.plusDays(1).start()};
}

/// Rows come referred first, then by payment: the first order of a buyer gives her place.
std::vector<AffectedBuyer> byBuyer(std::vector<AffectedOrder> orders)
{
    std::vector<AffectedBuyer> buyers;
    std::map<MemberKey, std::size_t> places;
    for (AffectedOrder& order : orders) {
        const bool known = !order.buyer.empty();
        const auto place = known ? places.find(order.buyer) : places.end();
        if (place != places.end()) {
            buyers[place->second].orders.push_back(std::move(order));
            continue;
        }
        AffectedBuyer buyer;
        buyer.member = order.buyer;
        buyer.inviter = order.inviter;
        if (known) {
            places.emplace(order.buyer, buyers.size());
        }
        buyer.orders.push_back(std::move(order));
        buyers.push_back(std::move(buyer));
    }
    return buyers;
}

Result<void> nameBuyers(Shop& shop, std::vector<AffectedBuyer>& buyers)
{
    std::set<MemberKey> keys;
    for (const AffectedBuyer& buyer : buyers) {
        keys.insert({buyer.member, buyer.inviter});
    }
    keys.erase(MemberKey());
    LINLI_ASSIGN(const std::vector<MemberRow> rows, shop.members.rows({keys.begin(), keys.end()}));
    std::map<MemberKey, const MemberRow*> people;
    for (const MemberRow& row : rows) {
        people.emplace(row.key, &row);
    }
    for (AffectedBuyer& buyer : buyers) {
        if (const auto found = people.find(buyer.member); found != people.end()) {
            buyer.name = found->second->name;
            buyer.phone = found->second->phone;
            buyer.building = found->second->building;
        }
        if (const auto found = people.find(buyer.inviter); found != people.end()) {
            buyer.inviterName = found->second->name;
        }
    }
    return {};
}

Result<BrakeOverview>
overview(Shop& shop, Product product, const TimeWindow& paid, std::string_view brake)
{
    BrakeOverview all;
    LINLI_ASSIGN(std::vector<AffectedOrder> orders,
                 shop.features.tasks->brakes().affected(product.sku, paid, brake));
    all.buyers = byBuyer(std::move(orders));
    LINLI_TRY(nameBuyers(shop, all.buyers));
    all.product = std::move(product);
    return all;
}

Result<StoredBrake> existingBrake(Shop& shop, std::string_view id)
{
    LINLI_ASSIGN(std::optional<StoredBrake> brake, shop.features.tasks->brakes().byId(id));
    if (!brake) {
        return Error::badInput(ErrorCode::NotFound, "brake", std::string(id.substr(0, 40)), "-");
    }
    return *std::move(brake);
}

template <typename Part> std::int64_t sumOf(const std::vector<AffectedBuyer>& buyers, Part part)
{
    return std::accumulate(
        buyers.begin(), buyers.end(), std::int64_t{0},
        [&](std::int64_t sum, const AffectedBuyer& buyer) { return sum + part(buyer); });
}

template <typename Part> std::int64_t sumOf(const std::vector<AffectedOrder>& orders, Part part)
{
    return std::accumulate(
        orders.begin(), orders.end(), std::int64_t{0},
        [&](std::int64_t sum, const AffectedOrder& order) { return sum + part(order); });
}

} // namespace

std::int64_t openFen(const AffectedOrder& order)
{
    return order.refund.empty() ? std::max<std::int64_t>(std::min(order.paidFen, order.orderFen), 0)
                                : 0;
}

std::int64_t AffectedBuyer::units() const
{
    return sumOf(orders, [](const AffectedOrder& one) { return one.units; });
}

std::int64_t AffectedBuyer::paidFen() const
{
    return sumOf(orders, [](const AffectedOrder& one) { return one.paidFen; });
}

std::int64_t AffectedBuyer::givenFen() const
{
    return sumOf(orders, [](const AffectedOrder& one) { return one.givenFen; });
}

std::int64_t AffectedBuyer::openFen() const
{
    return sumOf(orders, [](const AffectedOrder& one) { return usecases::openFen(one); });
}

std::int64_t BrakeOverview::referredCount() const
{
    return std::count_if(buyers.begin(), buyers.end(),
                         [](const AffectedBuyer& buyer) { return buyer.referred(); });
}

std::int64_t BrakeOverview::orderCount() const
{
    return sumOf(buyers, [](const AffectedBuyer& one) { return std::ssize(one.orders); });
}

std::int64_t BrakeOverview::openFen() const
{
    return sumOf(buyers, [](const AffectedBuyer& one) { return one.openFen(); });
}

std::int64_t BrakeOverview::givenFen() const
{
    return sumOf(buyers, [](const AffectedBuyer& one) { return one.givenFen(); });
}

std::int64_t BrakeOverview::openOrders() const
{
    return sumOf(buyers, [](const AffectedBuyer& buyer) {
        return sumOf(buyer.orders, [](const AffectedOrder& one) {
            return std::int64_t{usecases::openFen(one) > 0 ? 1 : 0};
        });
    });
}

Result<BrakeOverview> previewBrake(Shop& shop, const BrakeAsk& ask)
{
    LINLI_ASSIGN(const TimeWindow paid, windowOf(ask));
    LINLI_ASSIGN(Product product, getProduct(shop, ask.product));
    return overview(shop, std::move(product), paid, {});
}

Result<std::string> pullBrake(Shop& shop, const BrakeAsk& ask)
{
    LINLI_TRY(permit(shop, staff::Permission::HoldGoods));
    LINLI_ASSIGN(const TimeWindow paid, windowOf(ask));
    LINLI_ASSIGN(const Product product, getProduct(shop, ask.product));
    StoredBrake brake;
    LINLI_ASSIGN(brake.reason, typedText("reason", ask.reason, kLongestReason));
    LINLI_ASSIGN(brake.batchNote, typedText("note", ask.batchNote, kLongestReason));
    if (brake.reason.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "",
                               "1 – " + std::to_string(kLongestReason));
    }
    LINLI_ASSIGN(const auto open, openBrake(shop, product.id));
    if (open) {
        return Error::badInput(ErrorCode::AlreadyExists, "brake", product.name, open->id);
    }
    brake.id = shop.ids.next().toText();
    brake.product = product.id;
    brake.paid = paid;
    brake.pulledAt = shop.clock.now();
    brake.actor = shop.desk.actor;
    return inOneUnit(shop, [&]() -> Result<std::string> {
        LINLI_TRY(holdProduct(shop, product.id, true));
        LINLI_TRY(shop.features.tasks->brakes().put(brake));
        LINLI_TRY(record(shop, AuditAct::Brake, product.sku, "pulled " + brake.id));
        return brake.id;
    });
}

Result<BrakeOverview> brakeOverview(Shop& shop, std::string_view id)
{
    LINLI_ASSIGN(StoredBrake brake, existingBrake(shop, id));
    LINLI_ASSIGN(Product product, getProduct(shop, brake.product));
    LINLI_ASSIGN(BrakeOverview all, overview(shop, std::move(product), brake.paid, id));
    all.brake = std::move(brake);
    return all;
}

Result<std::optional<StoredBrake>> openBrake(Shop& shop, std::string_view product)
{
    return shop.features.tasks->brakes().openOf(product);
}

Result<std::vector<StoredBrake>> listBrakes(Shop& shop)
{
    return shop.features.tasks->brakes().all();
}

Result<void> liftBrake(Shop& shop, std::string_view id)
{
    LINLI_TRY(permit(shop, staff::Permission::HoldGoods));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const StoredBrake brake, existingBrake(shop, id));
        if (brake.liftedAt) {
            return Error::badInput(ErrorCode::IllegalTransition, "brake", "lifted", "pulled");
        }
        LINLI_TRY(holdProduct(shop, brake.product, false));
        LINLI_TRY(shop.features.tasks->brakes().lift(id, shop.clock.now()));
        return record(shop, AuditAct::Brake, brake.product, "lifted " + brake.id);
    });
}

} // namespace linli::usecases
