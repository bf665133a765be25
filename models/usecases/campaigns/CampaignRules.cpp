// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/CampaignRules.h"

#include "domain/time/BusinessDay.h"

namespace linli::usecases {
namespace {

constexpr int kUsualDays = 30;

} // namespace

Unit unitOf(const rewards::Terms& terms)
{
    if (terms.kind == rewards::RuleKind::GroupBuy) {
        return terms.each.unit;
    }
    if (terms.kind == rewards::RuleKind::Milestone && !terms.steps.empty()) {
        return terms.steps.front().reward.unit;
    }
    for (const auto& side : {terms.inviter, terms.invitee}) {
        if (side && !side->byPercent) {
            return side->fixed.unit;
        }
    }
    return Unit("CNY");
}

NewRule ruleOf(const campaign::RuleSpec& spec, Instant startsAt)
{
    NewRule rule;
    rule.id = RuleId(spec.id);
    rule.terms = spec.terms;
    if (rule.terms.window.from >= rule.terms.window.to) {
        const BusinessDay first = BusinessDay::of(startsAt);
        rule.terms.window = {first.start(), first.plusDays(kUsualDays).start()};
    }
    if (spec.terms.kind != rewards::RuleKind::PriceCut) {
        rule.budget = rewards::Quantity{unitOf(spec.terms), spec.budget};
    }
    return rule;
}

std::vector<NewRule> rulesOf(const campaign::Campaign& campaign)
{
    std::vector<NewRule> rules;
    for (const campaign::RuleSpec& spec : campaign.rules) {
        rules.push_back(ruleOf(spec, campaign.startsAt));
    }
    return rules;
}

} // namespace linli::usecases
