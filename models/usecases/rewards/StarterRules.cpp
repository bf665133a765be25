// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/StarterRules.h"

#include "usecases/rewards/Submit.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

constexpr int kDays = 90;

NewRule firstOrder(Unit unit, std::int64_t inviter, std::int64_t invitee, BusinessDay today)
{
    FirstOrderRule rule;
    rule.id = RuleId("R1");
    rule.unit = std::move(unit);
    rule.inviterCount = inviter;
    rule.inviteeCount = invitee;
    rule.minBasisFen = 2000;
    rule.holdDays = 3;
    rule.window = {today.start(), today.plusDays(kDays).start()};
    rule.budget = 200;
    return ruleFrom(rule);
}

NewRule groupOf(std::int64_t need, Unit unit)
{
    NewRule rule;
    rule.id = RuleId("R1");
    rule.terms.kind = rewards::RuleKind::GroupBuy;
    rule.terms.need = need;
    rule.terms.openHours = 24;
    rule.terms.each = {unit, 1};
    rule.budget = rewards::Quantity{std::move(unit), 100};
    return rule;
}

NewRule shareOf(std::int32_t basisPoints, std::int64_t maxFen, BusinessDay today)
{
    NewRule rule = firstOrder(Unit("CNY"), 1, 0, today);
    rule.terms.kind = rewards::RuleKind::Percent;
    rule.terms.inviter = rewards::SideReward{true, {Unit("CNY"), 0}};
    rule.terms.basisPoints = basisPoints;
    rule.terms.maxFen = maxFen;
    rule.terms.holdDays = 7;
    rule.budget = rewards::Quantity{Unit("CNY"), 100'000};
    return rule;
}

/// The most a side gives, fen or pieces; a percentage by its basis points.
std::int64_t worthOf(const std::optional<rewards::SideReward>& side, const rewards::Terms& terms)
{
    if (!side) {
        return 0;
    }
    return side->byPercent ? terms.basisPoints : side->fixed.count;
}

std::int64_t capOf(const rewards::Terms& terms, rewards::CapPeriod period)
{
    std::int64_t most = rewards::kNoMaximum;
    for (const rewards::Cap& cap : terms.caps) {
        most = cap.period == period ? std::min(most, cap.most) : most;
    }
    return most;
}

} // namespace

std::vector<StarterRule> starterRules(BusinessDay today)
{
    NewRule party = firstOrder(Unit("tea"), 1, 0, today);
    party.terms.minBasisFen = 5000;
    NewRule pack = firstOrder(Unit("pack"), 1, 1, today);
    pack.terms.minBasisFen = 9900;
    pack.terms.holdDays = 7;
    return {
        {Trade::Fresh, firstOrder(Unit("egg"), 1, 0, today), 90},
        {Trade::Fresh, firstOrder(Unit("egg"), 1, 1, today), std::nullopt},
        {Trade::Fresh, groupOf(3, Unit("fruit")), std::nullopt},
        {Trade::Bakery, party, std::nullopt},
        {Trade::Bakery, shareOf(500, 2000, today), 88},
        {Trade::Maternity, pack, std::nullopt},
        {Trade::Maternity, groupOf(3, Unit("pack")), std::nullopt},
    };
}

RuleId freeRuleId(const std::vector<RuleRow>& rules)
{
    for (int number = 1;; ++number) {
        const RuleId id("R" + std::to_string(number));
        const bool taken = std::any_of(rules.begin(), rules.end(),
                                       [&](const RuleRow& row) { return row.rule.id == id; });
        if (!taken) {
            return id;
        }
    }
}

Result<void> startRules(Shop& shop, const std::vector<NewRule>& rules)
{
    return inOneUnit(shop, [&]() -> Result<void> {
        for (const NewRule& rule : rules) {
            LINLI_ASSIGN(const std::vector<RuleRow> known, listRules(shop));
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const RuleRow& row) {
                return row.rule.id == rule.id;
            });
            if (!isKnown) {
                LINLI_TRY(addRule(shop, rule));
                continue;
            }
            LINLI_ASSIGN(const Outcome outcome, editRule(shop, rule.id, rule.terms));
            if (outcome.refused) {
                return Error::badInput(ErrorCode::Refused, "rule", rule.id.text(),
                                       outcome.refusal());
            }
        }
        return {};
    });
}

bool lessFavourable(const rewards::Terms& before, const rewards::Terms& after)
{
    using rewards::CapPeriod;
    bool less = worthOf(after.inviter, after) < worthOf(before.inviter, before) ||
                worthOf(after.invitee, after) < worthOf(before.invitee, before) ||
                after.minBasisFen > before.minBasisFen || after.maxFen < before.maxFen ||
                after.holdDays > before.holdDays || after.bindLifeDays < before.bindLifeDays ||
                after.window.to < before.window.to || after.ratePercent > before.ratePercent ||
                after.need > before.need || after.openHours < before.openHours ||
                after.each.count < before.each.count;
    if (after.validDays) {
        less = less || !before.validDays || *after.validDays < *before.validDays;
    }
    for (const CapPeriod period :
         {CapPeriod::Day, CapPeriod::Week, CapPeriod::Month, CapPeriod::Total}) {
        less = less || capOf(after, period) < capOf(before, period);
    }
    std::map<std::int64_t, std::int64_t> steps;
    for (const rewards::MilestoneStep& step : after.steps) {
        steps[step.threshold] = step.reward.count;
    }
    for (const rewards::MilestoneStep& step : before.steps) {
        less = less || steps[step.threshold] < step.reward.count;
    }
    return less;
}

} // namespace linli::usecases
