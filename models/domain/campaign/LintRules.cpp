// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of the campaign as spec/lint-input.md §1 wants it.
#include "domain/campaign/LintDocument.h"
#include "domain/campaign/LintValues.h"

#include <charconv>

namespace linli::campaign {
namespace {

using linter::List;
using linter::Object;
using linter::Value;
using rewards::RuleKind;

constexpr std::string_view kVoucherPrefix = "cpn";
constexpr std::string_view kCash = "CNY";

std::string kindOf(const Unit& unit)
{
    if (unit.text() == kCash) {
        return "cash";
    }
    return voucherFen(unit) ? "voucher" : "gift";
}

std::int64_t amountFen(const rewards::Quantity& quantity)
{
    if (quantity.unit.text() == kCash) {
        return quantity.count;
    }
    return voucherFen(quantity.unit).value_or(0) * quantity.count;
}

std::optional<std::int64_t> giftIndex(const std::vector<Gift>& gifts, const Unit& unit)
{
    for (std::size_t i = 0; i < gifts.size(); ++i) {
        if (gifts[i].sku == unit.text()) {
            return static_cast<std::int64_t>(i);
        }
    }
    return std::nullopt;
}

Value sideValue(const rewards::SideReward& side,
                const RuleSpec& rule,
                const std::vector<Gift>& gifts)
{
    Object object;
    put(object, "conditions_shown", rule.conditionsShown);
    if (side.byPercent) {
        put(object, "kind", std::string("cash"));
        put(object, "bp", static_cast<std::int64_t>(rule.terms.basisPoints));
        return Value(std::move(object));
    }
    const std::string kind = kindOf(side.fixed.unit);
    put(object, "kind", kind);
    if (kind == "gift") {
        put(object, "gift", giftIndex(gifts, side.fixed.unit));
    } else {
        put(object, "amount_fen", amountFen(side.fixed));
    }
    return Value(std::move(object));
}

Value cutValue(const RuleSpec& rule)
{
    Object object;
    put(object, "kind", std::string("discount"));
    put(object, "bp", std::int64_t(100 - rule.terms.ratePercent) * 100);
    put(object, "conditions_shown", rule.conditionsShown);
    return Value(std::move(object));
}

void addSides(Object& object, const RuleSpec& rule, const std::vector<Gift>& gifts)
{
    const auto side = [&](const char* name, const rewards::SideReward& reward) {
        object.push_back({name, sideValue(reward, rule, gifts)});
    };
    switch (rule.terms.kind) {
    case RuleKind::PriceCut:
        object.push_back({"invitee", cutValue(rule)});
        return;
    case RuleKind::GroupBuy:
        side("inviter", {false, rule.terms.each});
        side("invitee", {false, rule.terms.each});
        return;
    case RuleKind::FirstOrder:
    case RuleKind::Percent:
    case RuleKind::Milestone:
        break;
    }
    if (rule.terms.inviter) {
        side("inviter", *rule.terms.inviter);
    }
    if (rule.terms.invitee) {
        side("invitee", *rule.terms.invitee);
    }
}

Value milestones(const rewards::Terms& terms)
{
    List list;
    for (const rewards::MilestoneStep& step : terms.steps) {
        Object object;
        put(object, "count", step.threshold);
        put(object, "kind", kindOf(step.reward.unit));
        put(object, "amount_fen", amountFen(step.reward));
        list.emplace_back(std::move(object));
    }
    return Value(std::move(list));
}

Value tiers(const RuleSpec& rule)
{
    List list;
    for (const Tier& tier : rule.tiers) {
        Object object;
        put(object, "count", tier.invites);
        put(object, "pays_on", std::string("privilege"));
        list.emplace_back(std::move(object));
    }
    if (rule.terms.tier) {
        Object object;
        put(object, "count", rule.terms.tier->fromCount);
        put(object, "kind", std::string("cash"));
        put(object, "amount_fen", rule.terms.tier->amount);
        list.emplace_back(std::move(object));
    }
    return Value(std::move(list));
}

} // namespace

std::optional<std::int64_t> voucherFen(const Unit& unit)
{
    const std::string_view text = unit.text();
    if (!text.starts_with(kVoucherPrefix)) {
        return std::nullopt;
    }
    std::int64_t fen = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + kVoucherPrefix.size(), end, fen);
    return read.ptr == end && fen > 0 ? std::optional(fen) : std::nullopt;
}

std::string_view naturalTrigger(const rewards::Terms& terms)
{
    switch (terms.kind) {
    case RuleKind::GroupBuy:
        return "group_buy";
    case RuleKind::Milestone:
        return "order";
    case RuleKind::Percent:
        return terms.everyOrder ? "order" : "first_order";
    case RuleKind::FirstOrder:
    case RuleKind::PriceCut:
        break;
    }
    return "first_order";
}

Value lintRule(const RuleSpec& rule, const std::vector<Gift>& gifts)
{
    Object object;
    put(object, "id", rule.id);
    put(object, "name", rule.name);
    put(object, "trigger",
        rule.trigger.empty() ? std::string(naturalTrigger(rule.terms)) : rule.trigger);
    put(object, "levels", rule.levels);
    put(object, "entry_fee_fen", rule.entryFeeFen);
    put(object, "min_basis_fen", rule.terms.minBasisFen);
    put(object, "hold_days", rule.terms.holdDays);
    put(object, "goods_class", rule.goodsClass);
    if (!rule.taxMode.empty()) {
        put(object, "tax_mode", rule.taxMode);
    }
    put(object, "budget_qty", rule.budget);
    put(object, "limit_shown", rule.limitShown);
    addSides(object, rule, gifts);
    object.push_back({"milestones", milestones(rule.terms)});
    object.push_back({"tiers", tiers(rule)});
    return Value(std::move(object));
}

} // namespace linli::campaign
