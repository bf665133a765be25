// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/counter/CounterPerson.h"

#include "domain/rewards/ShopState.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/shop/Existing.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int32_t kMostOrders = 100;
constexpr std::size_t kLatest = 5;

Result<bool> waitsForGroup(Shop& shop, const OrderKey& order)
{
    LINLI_ASSIGN(const rewards::OrderRecord record, existingOrder(shop, order));
    if (record.group.empty()) {
        return false;
    }
    const auto group = shop.rewards.state().orders().group(record.group);
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    return group && group->state == rewards::GroupState::Open;
}

Result<std::vector<OrderRow>>
ordersOf(Shop& shop, const MemberKey& member, std::optional<OrderStatus> status)
{
    OrderQuery query;
    query.buyer = member;
    query.status = status;
    query.oldestFirst = status.has_value();
    LINLI_ASSIGN(Page<OrderRow> page, shop.orders.list(query, {kMostOrders, std::nullopt}));
    return std::move(page.rows);
}

Result<std::optional<ports::BindRow>> bindInForce(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::vector<ports::BindRow> binds, shop.invites.bindsOfInvitee(member));
    const auto last = std::find_if(binds.rbegin(), binds.rend(),
                                   [](const ports::BindRow& bind) { return !bind.endedAt; });
    return last == binds.rend() ? std::nullopt : std::optional(*last);
}

} // namespace

Result<CounterPerson> counterPerson(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::optional<MemberRow> row, shop.members.row(member));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "member", member.text(), "member");
    }
    CounterPerson person;
    person.row = *row;
    person.isNew = row->orderCount == 0 && !row->oldCustomer;
    LINLI_ASSIGN(person.inviter, bindInForce(shop, member));
    LINLI_ASSIGN(person.due, dueOf(shop, member));
    LINLI_ASSIGN(person.toPay, ordersOf(shop, member, OrderStatus::Unpaid));
    LINLI_ASSIGN(const std::vector<OrderRow> paid, ordersOf(shop, member, OrderStatus::Paid));
    for (const OrderRow& order : paid) {
        LINLI_ASSIGN(const bool waits, waitsForGroup(shop, order.key));
        (waits ? person.waiting : person.toCollect).push_back(order);
    }
    LINLI_ASSIGN(person.latest, ordersOf(shop, member, std::nullopt));
    person.latest.resize(std::min(person.latest.size(), kLatest));
    return person;
}

} // namespace linli::usecases
