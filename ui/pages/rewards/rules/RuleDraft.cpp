// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/RuleDraft.h"

#include "domain/rewards/EarningKinds.h"

namespace linli::ui {

using rewards::RuleKind;
using words::RulePart;

namespace {

constexpr std::int64_t kBudgetFen = 100'000;
constexpr std::int64_t kBudgetPieces = 200;
const Unit kCash{"CNY"};

void setUnit(std::optional<rewards::SideReward>& side, const Unit& unit)
{
    if (side && !side->byPercent) {
        side->fixed.unit = unit;
    }
}

} // namespace

RuleDraft draftOf(RuleKind kind, BusinessDay today)
{
    RuleDraft draft;
    rewards::Terms& terms = draft.rule.terms;
    terms.kind = kind;
    terms.window = {today.start(), today.plusDays(90).start()};
    switch (kind) {
    case RuleKind::FirstOrder:
        terms.inviter = rewards::SideReward{false, {Unit("egg"), 1}};
        terms.minBasisFen = 2000;
        terms.holdDays = 3;
        break;
    case RuleKind::Percent:
        terms.inviter = rewards::SideReward{true, {kCash, 0}};
        terms.basisPoints = 500;
        terms.maxFen = 2000;
        terms.minBasisFen = 2000;
        terms.holdDays = 7;
        break;
    case RuleKind::PriceCut:
        terms.ratePercent = 90;
        break;
    case RuleKind::Milestone:
        terms.steps = {{3, {kCash, 1000}}, {10, {kCash, 5000}}};
        break;
    case RuleKind::GroupBuy:
        terms.need = 3;
        terms.openHours = 24;
        terms.each = {Unit("fruit"), 1};
        break;
    }
    harmonise(draft);
    return draft;
}

Unit unitOf(const RuleDraft& draft)
{
    const rewards::Terms& terms = draft.rule.terms;
    switch (terms.kind) {
    case RuleKind::FirstOrder:
        return terms.inviter ? terms.inviter->fixed.unit
                             : (terms.invitee ? terms.invitee->fixed.unit : kCash);
    case RuleKind::Percent:
        return kCash;
    case RuleKind::Milestone:
        return terms.steps.empty() ? kCash : terms.steps.front().reward.unit;
    case RuleKind::GroupBuy:
        return terms.each.unit;
    case RuleKind::PriceCut:
        break;
    }
    return {};
}

void harmonise(RuleDraft& draft)
{
    rewards::Terms& terms = draft.rule.terms;
    const Unit unit = unitOf(draft);
    if (unit.empty()) {
        draft.rule.budget.reset();
        draft.cutPercent.reset();
        return;
    }
    setUnit(terms.inviter, unit);
    setUnit(terms.invitee, unit);
    for (rewards::MilestoneStep& step : terms.steps) {
        step.reward.unit = unit;
    }
    if (!draft.rule.budget || draft.rule.budget->unit != unit) {
        const bool cash = unit == kCash;
        draft.rule.budget = rewards::Quantity{unit, cash ? kBudgetFen : kBudgetPieces};
    }
    const bool voucher = unit.text().starts_with("cpn");
    if (voucher && !terms.validDays) {
        terms.validDays = 30;
    } else if (!voucher) {
        terms.validDays.reset();
    }
    if (!rewards::isEarningKind(terms.kind)) {
        draft.cutPercent.reset();
    }
}

bool fits(RulePart part, RuleKind kind)
{
    switch (part) {
    case RulePart::None:
        return false;
    case RulePart::Scope:
    case RulePart::Minimum:
    case RulePart::Inviter:
    case RulePart::Invitee:
    case RulePart::Hold:
    case RulePart::Caps:
    case RulePart::Tier:
    case RulePart::Exclusive:
        return rewards::isEarningKind(kind);
    case RulePart::Valid:
        return kind == RuleKind::FirstOrder;
    case RulePart::Rate:
        return kind == RuleKind::PriceCut;
    case RulePart::Need:
    case RulePart::Hours:
    case RulePart::Each:
        return kind == RuleKind::GroupBuy;
    case RulePart::Steps:
    case RulePart::Over:
        return kind == RuleKind::Milestone;
    case RulePart::Window:
    case RulePart::Life:
        return rewards::isEarningKind(kind) || kind == RuleKind::PriceCut;
    case RulePart::Budget:
        return kind != RuleKind::PriceCut;
    }
    return false;
}

bool remove(RulePart part, RuleDraft& draft)
{
    rewards::Terms& terms = draft.rule.terms;
    switch (part) {
    case RulePart::Minimum:
        terms.minBasisFen = 0;
        return true;
    case RulePart::Invitee:
        terms.invitee.reset();
        draft.cutPercent.reset();
        return true;
    case RulePart::Inviter:
        terms.inviter.reset();
        return terms.invitee.has_value();
    case RulePart::Caps:
        terms.caps.clear();
        return true;
    case RulePart::Tier:
        terms.tier.reset();
        return true;
    case RulePart::Exclusive:
        terms.exclusiveGroup.clear();
        terms.priority = 0;
        return true;
    default:
        return false;
    }
}

std::vector<usecases::NewRule> rulesOf(const RuleDraft& draft, const RuleId& cutRule)
{
    std::vector<usecases::NewRule> rules{draft.rule};
    if (draft.cutPercent) {
        usecases::NewRule cut;
        cut.id = cutRule;
        cut.terms.kind = RuleKind::PriceCut;
        cut.terms.ratePercent = *draft.cutPercent;
        cut.terms.window = draft.rule.terms.window;
        cut.terms.bindLifeDays = draft.rule.terms.bindLifeDays;
        rules.push_back(std::move(cut));
    }
    return rules;
}

} // namespace linli::ui
