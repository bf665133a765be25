// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/GroupView.h"

#include "usecases/boards/PublicNames.h"

#include <algorithm>

namespace linli::cloud {
namespace {

using rewards::OrderRecord;

void addTerms(const std::vector<rewards::Rule>& rules, const RuleId& id, GroupView& view)
{
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&id](const auto& one) { return one.id == id; });
    if (rule != rules.end() && !rule->versions.empty()) {
        view.need = rule->versions.back().terms.need;
        view.each = rule->versions.back().terms.each;
    }
}

void addOffer(const PageShop& shop, GroupView& view)
{
    const auto offer = shop.front->offers.find(view.id);
    if (offer == shop.front->offers.end()) {
        return;
    }
    const auto& goods = shop.front->goods;
    const auto sold = std::find_if(goods.begin(), goods.end(), [&](const Goods& one) {
        return one.id == offer->second.product;
    });
    if (sold != goods.end()) {
        view.goods = *sold;
        view.unitFen = offer->second.unitFen;
    }
}

/// Paid, or paid back because the group failed: who had joined stays to be seen.
bool seated(const OrderRecord& order)
{
    return order.paidAt && (!order.cancelled || order.autoRefunded);
}

std::vector<OrderRecord> ordersOf(PageShop& shop, const GroupId& group)
{
    const auto& look = shop.shelf->rewards.state().orders();
    std::vector<OrderRecord> orders;
    for (const OrderKey& key : look.ordersOfGroup(group)) {
        if (auto order = look.order(key)) {
            orders.push_back(*std::move(order));
        }
    }
    std::stable_sort(orders.begin(), orders.end(),
                     [](const auto& a, const auto& b) { return a.paidSequence < b.paidSequence; });
    return orders;
}

Result<std::string> shownName(PageShop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(std::string name, identityText(shop, member, "name"));
    if (name.empty()) {
        LINLI_ASSIGN(name, identityText(shop, member, "nickname"));
    }
    return name.empty() ? std::string("0") : name;
}

Result<void> addSeats(PageShop& shop, const MemberKey& reader, GroupView& view)
{
    std::vector<MemberKey> taken;
    std::vector<usecases::NamedPerson> people;
    for (const OrderRecord& order : ordersOf(shop, GroupId(view.id))) {
        const bool hers = !reader.empty() && order.buyer == reader;
        view.ordered = view.ordered || (hers && !order.paidAt && !order.cancelled);
        if (!seated(order) || std::find(taken.begin(), taken.end(), order.buyer) != taken.end()) {
            continue;
        }
        view.mine = view.mine || hers;
        taken.push_back(order.buyer);
        LINLI_ASSIGN(std::string name, shownName(shop, order.buyer));
        people.push_back({std::move(name), order.sequence});
    }
    view.seats = usecases::publicNames(people);
    return {};
}

} // namespace

Result<std::optional<GroupView>>
groupView(PageShop& shop, const GroupId& group, const MemberKey& reader)
{
    const rewards::ShopState& state = shop.shelf->rewards.state();
    const auto record = state.orders().group(group);
    std::optional<GroupView> view;
    if (record) {
        view.emplace();
        view->id = record->id.text();
        view->state = record->state;
        view->endsAt = record->endsAt;
        addTerms(state.ledger().rules(), record->rule, *view);
        addOffer(shop, *view);
        LINLI_TRY(addSeats(shop, reader, *view));
    }
    if (const std::optional<Error> unread = shop.shelf->rewards.failure()) {
        return *unread;
    }
    return view;
}

Result<std::vector<GroupView>> openGroupViews(PageShop& shop, Instant now, const MemberKey& reader)
{
    constexpr std::size_t kMost = 5;
    std::vector<GroupView> views;
    for (const GroupId& group : shop.shelf->rewards.state().orders().openGroups()) {
        LINLI_ASSIGN(const auto view, groupView(shop, group, reader));
        if (view && view->openAt(now) && views.size() < kMost) {
            views.push_back(*view);
        }
    }
    return views;
}

std::vector<Goods> goodsOf(const PageShop& shop, const GroupView& group)
{
    std::vector<Goods> goods;
    if (group.goods) {
        goods.push_back(*group.goods);
        goods.back().groupFen = group.unitFen;
        return goods;
    }
    for (const Goods& one : shop.front->goods) {
        if (one.groupFen) {
            goods.push_back(one);
        }
    }
    return goods;
}

} // namespace linli::cloud
