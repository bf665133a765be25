// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/Rules.h"
#include "usecases/shop/GoodsName.h"
#include "usecases/shop/TextLimits.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestId = 20;
constexpr std::int64_t kMostCount = 100'000'000;
constexpr std::int64_t kMostHoldDays = 365;
constexpr std::int64_t kMostLifeDays = 3650;

bool isWordCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

Result<void> checkWord(std::string_view field, const std::string& text)
{
    if (text.empty()) {
        return Error::badInput(ErrorCode::MissingValue, std::string(field), "", "1–20");
    }
    if (text.size() > kLongestId || !std::all_of(text.begin(), text.end(), isWordCharacter)) {
        return Error::badInput(ErrorCode::InvalidValue, std::string(field),
                               text.substr(0, 2 * kLongestId), "A–Z a–z 0–9 _, 1–20");
    }
    return {};
}

Result<void> checkSide(std::string_view field, const std::optional<rewards::SideReward>& side)
{
    if (!side || side->byPercent) {
        return {};
    }
    LINLI_TRY(checkUnit(side->fixed.unit));
    return checkRange(field, side->fixed.count, 1, kMostCount);
}

Result<void> checkEarning(const rewards::Terms& terms)
{
    if (!terms.inviter && !terms.invitee) {
        return Error::badInput(ErrorCode::MissingValue, "inv", "", "inv or ive");
    }
    LINLI_TRY(checkSide("inv", terms.inviter));
    LINLI_TRY(checkSide("ive", terms.invitee));
    return checkRange("min", terms.minBasisFen, 0, kMostFen);
}

Result<void> checkMilestone(const rewards::Terms& terms)
{
    LINLI_TRY(checkWord("over", terms.over.text()));
    if (terms.steps.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "steps", "", "1–20");
    }
    for (const rewards::MilestoneStep& step : terms.steps) {
        LINLI_TRY(checkRange("threshold", step.threshold, 1, kMostCount));
        LINLI_TRY(checkSide("steps", rewards::SideReward{false, step.reward}));
    }
    return {};
}

Result<void> checkGroup(const rewards::Terms& terms)
{
    LINLI_TRY(checkRange("need", terms.need, 2, 100));
    LINLI_TRY(checkRange("hours", terms.openHours, 1, 24 * 30));
    return checkSide("each", rewards::SideReward{false, terms.each});
}

Result<void> checkByKind(const rewards::Terms& terms)
{
    switch (terms.kind) {
    case rewards::RuleKind::FirstOrder:
        return checkEarning(terms);
    case rewards::RuleKind::Percent:
        LINLI_TRY(checkRange("bp", terms.basisPoints, 1, 10'000));
        return checkEarning(terms);
    case rewards::RuleKind::PriceCut:
        return checkRange("rate", terms.ratePercent, 1, 99);
    case rewards::RuleKind::Milestone:
        return checkMilestone(terms);
    case rewards::RuleKind::GroupBuy:
        return checkGroup(terms);
    }
    return {};
}

Result<void> checkTimes(const rewards::Terms& terms)
{
    LINLI_TRY(checkRange("hold", terms.holdDays, 0, kMostHoldDays));
    LINLI_TRY(checkRange("life", terms.bindLifeDays, 1, kMostLifeDays));
    LINLI_TRY(checkRange("valid", terms.validDays.value_or(1), 1, kMostLifeDays));
    for (const rewards::Cap& cap : terms.caps) {
        LINLI_TRY(checkRange("cap", cap.most, 1, kMostCount));
    }
    const bool windowless =
        terms.kind == rewards::RuleKind::Milestone || terms.kind == rewards::RuleKind::GroupBuy;
    if (!windowless && terms.window.from >= terms.window.to) {
        return Error::badInput(ErrorCode::OutOfRange, "win", terms.window.to.toIso(),
                               "> " + terms.window.from.toIso());
    }
    return {};
}

} // namespace

Result<void> checkRule(const NewRule& rule)
{
    LINLI_TRY(checkWord("rule", rule.id.text()));
    LINLI_TRY(checkByKind(rule.terms));
    LINLI_TRY(checkTimes(rule.terms));
    if (rule.terms.kind == rewards::RuleKind::PriceCut) {
        return {};
    }
    if (!rule.budget) {
        return Error::badInput(ErrorCode::MissingValue, "budget", "", "0–100000000");
    }
    LINLI_TRY(checkUnit(rule.budget->unit));
    return checkRange("budget", rule.budget->count, 0, kMostCount);
}

} // namespace linli::usecases
