// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/groups/Groups.h"

#include "domain/rewards/ShopState.h"
#include "domain/time/BusinessDay.h"
#include "usecases/ports/GroupStore.h"
#include "usecases/ports/Outbox.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rules.h"
#include "usecases/shop/SerialNumber.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/views/RuleRow.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestId = 40;

bool isIdCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           c == '-';
}

Result<GroupId> idFor(Shop& shop, const NewGroup& group)
{
    if (!group.id.empty()) {
        LINLI_ASSIGN(std::string typed, typedText("group", group.id.text(), kLongestId));
        if (typed.empty() || !std::all_of(typed.begin(), typed.end(), isIdCharacter)) {
            return Error::badInput(ErrorCode::InvalidValue, "group", typed, "A-Z a-z 0-9 _ -");
        }
        return GroupId(std::move(typed));
    }
    std::string day = BusinessDay::of(shop.clock.now()).toText();
    std::erase(day, '-');
    LINLI_ASSIGN(const std::string counter, shop.outbox.series());
    const std::string series = "T" + day + "-" + counter;
    LINLI_ASSIGN(const std::string last, shop.groups.lastId(series));
    return GroupId(nextInSeries(series, last, 2));
}

/// The rule that was named, or the first one that is about groups.
Result<RuleRow> ruleFor(Shop& shop, const RuleId& named)
{
    LINLI_ASSIGN(const std::vector<RuleRow> rules, listRules(shop));
    const auto found = std::find_if(rules.begin(), rules.end(), [&named](const RuleRow& row) {
        return row.terms().kind == rewards::RuleKind::GroupBuy &&
               (named.empty() || row.rule.id == named);
    });
    if (found == rules.end()) {
        return Error::badInput(named.empty() ? ErrorCode::MissingValue : ErrorCode::NotFound,
                               "rule", named.text(), "a group-buy rule");
    }
    return *found;
}

std::int64_t groupPriceOf(const Product& product)
{
    return product.groupFen.value_or(product.listFen);
}

bool held(const ports::GroupOrder& order)
{
    return order.paidAt && (!order.cancelled || order.autoRefunded);
}

/// Distinct neighbours by first payment. A failed group keeps showing who had joined.
std::vector<GroupSeat> seatsOf(std::vector<ports::GroupOrder> orders)
{
    std::erase_if(orders, [](const ports::GroupOrder& order) { return !held(order); });
    std::stable_sort(orders.begin(), orders.end(),
                     [](const auto& a, const auto& b) { return *a.paidAt < *b.paidAt; });
    std::vector<GroupSeat> seats;
    for (const ports::GroupOrder& order : orders) {
        const bool seated = std::any_of(seats.begin(), seats.end(), [&](const GroupSeat& seat) {
            return seat.member == order.buyer;
        });
        if (!seated) {
            seats.push_back({order.buyer, order.buyerName, order.order, *order.paidAt,
                             order.payableFen, order.autoRefunded || order.basisFen == 0});
        }
    }
    return seats;
}

using Rules = std::vector<rewards::Rule>;

Result<Rules> rulesOf(Shop& shop)
{
    Rules rules = shop.rewards.state().ledger().rules();
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    return rules;
}

void addTerms(const Rules& rules, GroupRow& row)
{
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&row](const auto& one) { return one.id == row.rule; });
    if (rule != rules.end()) {
        row.need = rule->versions.back().terms.need;
        row.each = rule->versions.back().terms.each;
    }
}

Result<void> addOffer(Shop& shop, const ports::GroupOffer& offer, GroupRow& row)
{
    row.product = offer.product;
    row.unitFen = offer.unitFen;
    LINLI_ASSIGN(const auto product, shop.products.byId(row.product));
    row.productName = product ? product->name : row.product;
    if (product && !product->spec.empty()) {
        row.productName += " " + product->spec;
    }
    return {};
}

Result<GroupRow> rowOf(Shop& shop, const Rules& rules, const ports::GroupFacts& facts)
{
    GroupRow row;
    row.id = facts.record.id;
    row.sequence = facts.record.sequence;
    row.rule = facts.record.rule;
    row.state = facts.record.state;
    row.openedAt = facts.record.openedAt;
    row.endsAt = facts.record.endsAt;
    addTerms(rules, row);
    if (facts.offer) {
        LINLI_TRY(addOffer(shop, *facts.offer, row));
    }
    LINLI_ASSIGN(const std::vector<ports::GroupOrder> orders, shop.groups.ordersOf(row.id));
    for (const ports::GroupOrder& order : orders) {
        row.unpaidOrders += !order.paidAt && !order.cancelled ? 1 : 0;
        row.paidFen += order.paidAt ? order.payableFen : 0;
        row.refundedFen += order.refundedFen;
    }
    row.seats = seatsOf(orders);
    return row;
}

} // namespace

Result<OpenedGroup> openGroup(Shop& shop, const NewGroup& group)
{
    return inOneUnit(shop, [&]() -> Result<OpenedGroup> {
        LINLI_ASSIGN(const RuleRow rule, ruleFor(shop, group.rule));
        OpenedGroup opened;
        LINLI_ASSIGN(opened.group, idFor(shop, group));
        std::optional<Product> product;
        if (!group.product.empty()) {
            LINLI_ASSIGN(product, getProduct(shop, group.product));
        }
        LINLI_ASSIGN(opened.outcome,
                     submitNow(shop, rewards::OpenGroup{opened.group, rule.rule.id}));
        if (product && !opened.outcome.refused) {
            LINLI_TRY(shop.groups.saveOffer({opened.group, product->id, groupPriceOf(*product)}));
        }
        return opened;
    });
}

Result<std::vector<GroupRow>> listGroups(Shop& shop, std::int32_t limit)
{
    LINLI_TRY(checkRange("limit", limit, 1, 1000));
    LINLI_ASSIGN(const std::vector<ports::GroupFacts> all, shop.groups.list(limit));
    LINLI_ASSIGN(const Rules rules, rulesOf(shop));
    std::vector<GroupRow> rows;
    for (const ports::GroupFacts& facts : all) {
        LINLI_ASSIGN(GroupRow row, rowOf(shop, rules, facts));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<GroupRow> getGroup(Shop& shop, const GroupId& group)
{
    LINLI_ASSIGN(const std::optional<ports::GroupFacts> facts, shop.groups.find(group));
    if (!facts) {
        return Error::badInput(ErrorCode::NotFound, "group", group.text().substr(0, kLongestId),
                               "a group's number");
    }
    LINLI_ASSIGN(const Rules rules, rulesOf(shop));
    return rowOf(shop, rules, *facts);
}

} // namespace linli::usecases
