// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Scope.h"

#include <algorithm>
#include <array>
#include <optional>

namespace linli::linter {
namespace {

Value sidesOf(const Value& rule)
{
    List sides;
    for (const std::string_view side : {"inviter", "invitee"}) {
        if (!rule.at(side).isNull()) {
            sides.push_back(rule.at(side));
        }
    }
    return Value(std::move(sides));
}

Value rewardsOf(const Value& rule)
{
    List rewards = sidesOf(rule).list();
    for (const std::string_view more : {"milestones", "tiers"}) {
        const List& list = rule.at(more).list();
        rewards.insert(rewards.end(), list.begin(), list.end());
    }
    return Value(std::move(rewards));
}

/// The entry of a top list a whole number points at; null where it points nowhere.
const Value* entryAt(const Value& campaign, std::string_view list, const Value& position)
{
    const List& entries = campaign.at(list).list();
    const Decimal* number = position.number();
    const std::optional<std::int64_t> at = number == nullptr ? std::nullopt : number->toWhole();
    if (!at || *at < 0 || static_cast<std::size_t>(*at) >= entries.size()) {
        return nullptr;
    }
    return &entries[static_cast<std::size_t>(*at)];
}

Value productsAbout(const Value& text, const Value& campaign)
{
    List products;
    for (const Value& position : text.at("about").list()) {
        if (const Value* product = entryAt(campaign, "products", position)) {
            products.push_back(*product);
        }
    }
    return Value(std::move(products));
}

bool contradictsRule(const Value& text, const Value& campaign)
{
    const Value* rule = entryAt(campaign, "rules", text.at("rule"));
    return rule != nullptr && contradicts(text.at("states"), *rule);
}

constexpr std::int64_t kEnoughFen = 1'000'000'000'000;

/// Prize units of one price.
struct Lot
{
    std::int64_t priceFen;
    std::int64_t units;
};

std::int64_t wholeOf(const Value& value, std::int64_t unknown)
{
    return value.number() == nullptr ? unknown : value.number()->toWhole().value_or(kEnoughFen);
}

/// The most one person can win: her dearest prize units, one a chance, or a single one
/// (spec/lint-input.md §3, PRZ-01). Chances and prices come in any size, so the sum stops as soon
/// as it cannot be held any more, far above the limit of any law.
Value dearestFen(const Value& draw)
{
    std::vector<Lot> lots;
    for (const Value& prize : draw.at("prizes").list()) {
        lots.push_back(
            {std::clamp<std::int64_t>(wholeOf(prize.at("market_price_fen"), 0), 0, kEnoughFen),
             std::max<std::int64_t>(wholeOf(prize.at("qty"), 1), 0)});
    }
    std::sort(lots.begin(), lots.end(),
              [](const Lot& a, const Lot& b) { return a.priceFen > b.priceFen; });
    std::int64_t chances =
        draw.at("win_once").isTrue() ? 1 : wholeOf(draw.at("chances_per_person"), 1);
    std::int64_t sumFen = 0;
    for (const Lot& lot : lots) {
        const std::int64_t units = std::min(chances, lot.units);
        if (lot.priceFen > 0 && units > (kEnoughFen - sumFen) / lot.priceFen) {
            return Value(Decimal(kEnoughFen));
        }
        sumFen += lot.priceFen * std::max<std::int64_t>(units, 0);
        chances -= std::max<std::int64_t>(units, 0);
    }
    return Value(Decimal(sumFen));
}

constexpr std::array<std::string_view, 9> kDerived{
    "it",          "index", "sides", "rewards", "about_products", "contradicts_rule",
    "dearest_fen", "up",    "top"};

Value readName(const Scope& scope, const std::string& name)
{
    const Value& thing = *scope.thing;
    if (name == "it") {
        return thing;
    }
    if (name == "index") {
        return Value(Decimal(static_cast<std::int64_t>(scope.index)));
    }
    if (name == "sides") {
        return sidesOf(thing);
    }
    if (name == "rewards") {
        return rewardsOf(thing);
    }
    if (name == "about_products") {
        return productsAbout(thing, *scope.top().thing);
    }
    if (name == "contradicts_rule") {
        return Value(contradictsRule(thing, *scope.top().thing));
    }
    return name == "dearest_fen" ? dearestFen(thing) : thing.at(name);
}

} // namespace

const Scope& Scope::top() const
{
    return holder == nullptr ? *this : holder->top();
}

Value Scope::read(const std::vector<std::string>& path) const
{
    const Scope* scope = this;
    std::size_t at = 0;
    while (at < path.size() && (path[at] == "up" || path[at] == "top")) {
        scope = path[at] == "top" ? &scope->top() : scope->holder;
        if (scope == nullptr) {
            return Value();
        }
        ++at;
    }
    if (at == path.size()) {
        return *scope->thing;
    }
    Value value = readName(*scope, path[at]);
    for (++at; at < path.size(); ++at) {
        value = Value(value.at(path[at]));
    }
    return value;
}

bool isDerivedName(std::string_view name)
{
    return std::find(kDerived.begin(), kDerived.end(), name) != kDerived.end();
}

} // namespace linli::linter
