// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/Rules.h"

#include "domain/rewards/TermsText.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

constexpr std::int64_t kMostCount = 100'000'000;
constexpr std::size_t kLongestReason = 200;

Error noRule(const RuleId& rule)
{
    return Error::badInput(ErrorCode::NotFound, "rule", rule.text().substr(0, 40), "a rule's id");
}

using Words = std::map<std::string, std::string>;

Words wordsOf(const rewards::Terms& terms)
{
    Words words;
    const std::string text = rewards::termsToText(terms);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::size_t equals = text.find('=', at);
        words[text.substr(at, equals - at)] = text.substr(equals + 1, end - equals - 1);
        at = end + 1;
    }
    return words;
}

/// What a key says when termsToText leaves it out.
std::string unsetText(const std::string& key)
{
    static const std::map<std::string, std::string> kUnset{
        {"min", "0"},      {"bp", "0"},   {"max", std::to_string(rewards::Terms().maxFen)},
        {"rate", "100"},   {"hold", "0"}, {"life", "30"},
        {"prio", "0"},     {"need", "0"}, {"hours", "0"},
        {"scope", "first"}};
    const auto found = kUnset.find(key);
    return found == kUnset.end() ? "-" : found->second;
}

/// The settings that turn the old terms into the new ones.
std::vector<rewards::Setting> difference(const rewards::Terms& from, const rewards::Terms& to)
{
    const Words before = wordsOf(from);
    const Words after = wordsOf(to);
    std::vector<rewards::Setting> settings;
    for (const auto& [key, value] : after) {
        const auto old = before.find(key);
        if (old == before.end() || old->second != value) {
            settings.emplace_back(key, value);
        }
    }
    for (const auto& [key, value] : before) {
        if (after.count(key) == 0) {
            settings.emplace_back(key, unsetText(key));
        }
    }
    return settings;
}

Result<Outcome> switchRule(Shop& shop, const RuleId& rule, rewards::RuleSwitch to)
{
    LINLI_TRY(getRule(shop, rule));
    return submitNow(shop, rewards::SwitchRule{rule, to});
}

} // namespace

NewRule ruleFrom(const FirstOrderRule& rule)
{
    NewRule made;
    made.id = rule.id;
    made.terms.kind = rewards::RuleKind::FirstOrder;
    const auto side = [&](std::int64_t count) -> std::optional<rewards::SideReward> {
        if (count == 0) {
            return std::nullopt;
        }
        return rewards::SideReward{false, {rule.unit, count}};
    };
    made.terms.inviter = side(rule.inviterCount);
    made.terms.invitee = side(rule.inviteeCount);
    made.terms.minBasisFen = rule.minBasisFen;
    made.terms.holdDays = rule.holdDays;
    made.terms.window = rule.window;
    made.terms.bindLifeDays = rule.bindLifeDays;
    made.terms.validDays = rule.validDays;
    if (rule.cap) {
        made.terms.caps.push_back(*rule.cap);
    }
    made.budget = rewards::Quantity{rule.unit, rule.budget};
    return made;
}

Result<void> addRule(Shop& shop, const NewRule& rule)
{
    LINLI_TRY(checkRule(rule));
    LINLI_ASSIGN(const std::vector<RuleRow> rules, shop.rewardQueries.rules());
    const bool taken = std::any_of(rules.begin(), rules.end(),
                                   [&](const RuleRow& row) { return row.rule.id == rule.id; });
    if (taken) {
        return Error::badInput(ErrorCode::AlreadyExists, "rule", rule.id.text(), "a new id");
    }
    rewards::AddRule verb{rule.id, 0, rule.terms, {}};
    if (rule.budget && rule.budget->count > 0) {
        verb.budget.push_back(*rule.budget);
    }
    LINLI_ASSIGN(const Outcome outcome, submitNow(shop, std::move(verb)));
    if (outcome.refused) {
        return Error::badInput(ErrorCode::Refused, "rule", rule.id.text(), outcome.refusal());
    }
    return {};
}

Result<std::vector<RuleRow>> listRules(Shop& shop)
{
    return shop.rewardQueries.rules();
}

Result<RuleRow> getRule(Shop& shop, const RuleId& rule)
{
    LINLI_ASSIGN(std::vector<RuleRow> rules, shop.rewardQueries.rules());
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const RuleRow& row) { return row.rule.id == rule; });
    if (found == rules.end()) {
        return noRule(rule);
    }
    return std::move(*found);
}

Result<Outcome> editRule(Shop& shop, const RuleId& rule, const rewards::Terms& terms)
{
    LINLI_ASSIGN(const RuleRow row, getRule(shop, rule));
    if (row.terms().kind != terms.kind) {
        return Error::badInput(ErrorCode::InvalidValue, "kind", rule.text(), "the kind it has");
    }
    LINLI_TRY(checkRule({rule, terms, rewards::Quantity{Unit("CNY"), 0}}));
    return submitNow(shop, rewards::EditRule{rule, difference(row.terms(), terms)});
}

Result<Outcome> topUpRule(Shop& shop, const RuleId& rule, const rewards::Quantity& add)
{
    LINLI_TRY(getRule(shop, rule));
    LINLI_TRY(checkRange("add", add.count, 1, kMostCount));
    return submitNow(shop, rewards::TopUp{rule, add});
}

Result<Outcome> pauseRule(Shop& shop, const RuleId& rule)
{
    return switchRule(shop, rule, rewards::RuleSwitch::Pause);
}

Result<Outcome> resumeRule(Shop& shop, const RuleId& rule)
{
    return switchRule(shop, rule, rewards::RuleSwitch::Resume);
}

Result<Outcome> killRule(Shop& shop, const RuleId& rule, const std::string& reason)
{
    LINLI_ASSIGN(const std::string typed, typedText("reason", reason, kLongestReason));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "", "1–200");
    }
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(Outcome outcome, switchRule(shop, rule, rewards::RuleSwitch::Kill));
        LINLI_TRY(shop.settings.set("rule.killed." + rule.text(), typed));
        return outcome;
    });
}

} // namespace linli::usecases
