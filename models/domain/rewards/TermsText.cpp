// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/TermsText.h"

#include "domain/rewards/SettingReader.h"
#include "domain/rewards/Texts.h"

#include <array>

namespace linli::rewards {
namespace {

/// Kind and settings of each preset, as the table of spec/rewards.md has them.
struct Preset
{
    std::string_view letter;
    std::string_view settings;
};
constexpr std::string_view kWindow = "03-01_00:00..04-01_00:00";
constexpr std::array<Preset, 7> kPresets{
    Preset{"C", "kind=first inv=CNY:500 min=2000 hold=7 budget=CNY:100000"},
    Preset{"G", "kind=first inv=egg:1 ive=egg:1 min=2000 hold=3 budget=egg:100"},
    Preset{"P", "kind=percent inv=CNY:pct bp=500 max=2000 min=2000 hold=7 budget=CNY:100000"},
    Preset{"D", "kind=cut rate=90"},
    Preset{"M", "kind=milestone over=C steps=3=CNY:1000;10=CNY:5000 budget=CNY:100000"},
    Preset{"B", "kind=group need=3 hours=24 each=fruit:1 hold=0 budget=fruit:100"},
    Preset{"V", "kind=first inv=cpn500:1 min=2000 hold=0 valid=14 budget=cpn500:100"}};

std::vector<Setting> splitSettings(std::string_view text)
{
    std::vector<Setting> settings;
    for (const std::string& word : splitText(text, ' ')) {
        const std::size_t equals = word.find('=');
        if (word.empty()) {
            continue;
        }
        settings.emplace_back(word.substr(0, equals),
                              equals == std::string::npos ? "" : word.substr(equals + 1));
    }
    return settings;
}

void appendSide(std::string& text, std::string_view key, const std::optional<SideReward>& side)
{
    if (side) {
        text.append(" ").append(key).append("=");
        text += side->byPercent ? "CNY:pct" : toText(side->fixed);
    }
}

void appendNumber(std::string& text, std::string_view key, std::int64_t value, std::int64_t usual)
{
    if (value != usual) {
        text.append(" ").append(key).append("=").append(std::to_string(value));
    }
}

std::string capsText(const std::vector<Cap>& caps)
{
    std::string text;
    for (const Cap& cap : caps) {
        text += text.empty() ? "" : ",";
        text.append(textOf(cap.period)).append(":").append(std::to_string(cap.most));
    }
    return text;
}

std::string stepsText(const std::vector<MilestoneStep>& steps)
{
    std::string text;
    for (const MilestoneStep& step : steps) {
        text += text.empty() ? "" : ";";
        text += std::to_string(step.threshold) + "=" + toText(step.reward);
    }
    return text;
}

void appendLists(std::string& text, const Terms& terms)
{
    if (!terms.caps.empty()) {
        text += " cap=" + capsText(terms.caps);
    }
    if (terms.tier) {
        text += " tier=" + std::to_string(terms.tier->fromCount) + ":" +
                std::to_string(terms.tier->amount);
    }
    if (!terms.exclusiveGroup.empty()) {
        text += " xg=" + terms.exclusiveGroup;
    }
    if (!terms.over.empty()) {
        text += " over=" + terms.over.text();
    }
    if (!terms.steps.empty()) {
        text += " steps=" + stepsText(terms.steps);
    }
    if (!terms.each.unit.empty()) {
        text += " each=" + toText(terms.each);
    }
}

} // namespace

Result<TermsWithBudget> presetTerms(std::string_view letter)
{
    for (const Preset& preset : kPresets) {
        if (preset.letter == letter) {
            std::vector<Setting> settings = splitSettings(preset.settings);
            settings.emplace_back("win", kWindow);
            return withSettings({}, settings);
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "rule", std::string(letter), "C G P D M B V");
}

Result<TermsWithBudget> withSettings(TermsWithBudget base, const std::vector<Setting>& settings)
{
    for (const Setting& setting : settings) {
        LINLI_TRY(applySetting(base, setting));
    }
    return base;
}

std::string termsToText(const Terms& terms)
{
    std::string text = "kind=" + std::string(textOf(terms.kind));
    appendSide(text, "inv", terms.inviter);
    appendSide(text, "ive", terms.invitee);
    appendNumber(text, "min", terms.minBasisFen, 0);
    appendNumber(text, "bp", terms.basisPoints, 0);
    appendNumber(text, "max", terms.maxFen, kNoMaximum);
    appendNumber(text, "rate", terms.ratePercent, 100);
    appendNumber(text, "hold", terms.holdDays, 0);
    text += " win=" + windowToText(terms.window);
    appendNumber(text, "life", terms.bindLifeDays, 30);
    if (terms.validDays) {
        text += " valid=" + std::to_string(*terms.validDays);
    }
    appendLists(text, terms);
    appendNumber(text, "prio", terms.priority, 0);
    appendNumber(text, "need", terms.need, 0);
    appendNumber(text, "hours", terms.openHours, 0);
    text += terms.everyOrder ? " scope=every" : "";
    return text;
}

Result<Terms> parseTerms(std::string_view text)
{
    LINLI_ASSIGN(const TermsWithBudget read, withSettings({}, splitSettings(text)));
    return read.terms;
}

std::string toText(const Quantity& quantity)
{
    return quantity.unit.text() + ":" + std::to_string(quantity.count);
}

} // namespace linli::rewards
