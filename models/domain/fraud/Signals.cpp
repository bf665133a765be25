// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fraud/Signals.h"

#include <algorithm>

namespace linli::fraud {
namespace {

using enum Action;

constexpr std::array<std::string_view, 4> kActions{"ignore", "notify", "review", "block"};

} // namespace

const std::array<SignalRule, kSignals>& signalRules()
{
    static constexpr std::array<SignalRule, kSignals> kRules{{
        {1, "same-person", Block, Block, Block, 0, 0, 0, Seen::Engine},
        {2, "bought-before", Block, Block, Block, 0, 0, 0, Seen::Engine},
        {3, "loop", Block, Block, Block, 0, 0, 0, Seen::Engine},
        {4, "staff", Block, Block, Block, 0, 0, 0, Seen::Engine},
        {5, "same-device", Review, Review, Review, 0, 0, 0, Seen::Engine},
        {6, "same-door", Review, Review, Review, 0, 0, 0, Seen::Engine},
        {7, "same-building", Ignore, Ignore, Ignore, 0, 0, 0, Seen::Shop},
        {8, "many-binds", Review, Notify, Review, 20, 10, 200, Seen::Shop},
        {9, "returned-orders", Review, Notify, Review, 30, 10, 90, Seen::Shop},
        {10, "just-above-minimum", Review, Notify, Review, 3, 2, 20, Seen::Shop},
        {11, "many-claims", Notify, Ignore, Review, 3, 2, 20, Seen::Shop},
        {12, "leaked-code", Notify, Ignore, Notify, 3, 1, 20, Seen::Shop},
        {13, "manual-inviter", Review, Review, Review, 0, 0, 0, Seen::Engine},
        {14, "one-approver", Notify, Ignore, Notify, 80, 50, 99, Seen::Shop},
        {15, "shared-account", Block, Review, Block, 0, 0, 0, Seen::Shop},
        {16, "virtual-numbers", Review, Notify, Review, 3, 2, 20, Seen::Shop},
    }};
    return kRules;
}

const SignalRule& ruleOf(int number)
{
    return signalRules().at(static_cast<std::size_t>(number - 1));
}

std::string codeOf(int number)
{
    return "F" + std::to_string(number);
}

Result<int> parseSignal(std::string_view text)
{
    for (const SignalRule& rule : signalRules()) {
        if (text == codeOf(rule.number) || text == rule.name) {
            return rule.number;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "signal", std::string(text), "F1–F16");
}

std::string_view textOf(Action action)
{
    return kActions[static_cast<std::size_t>(action)];
}

std::optional<Action> parseAction(std::string_view text)
{
    const auto found = std::find(kActions.begin(), kActions.end(), text);
    return found == kActions.end() ? std::nullopt
                                   : std::optional(static_cast<Action>(found - kActions.begin()));
}

Settings defaultSettings()
{
    Settings settings;
    for (const SignalRule& rule : signalRules()) {
        settings.at(static_cast<std::size_t>(rule.number - 1)) = {rule.action, rule.threshold};
    }
    return settings;
}

Result<void> checkSetting(int number, const SignalSetting& setting)
{
    const SignalRule& rule = ruleOf(number);
    if (setting.action < rule.mildest || setting.action > rule.strictest) {
        return Error::badInput(
            ErrorCode::UnknownOption, "action", std::string(textOf(setting.action)),
            std::string(textOf(rule.mildest)) + "–" + std::string(textOf(rule.strictest)));
    }
    if (setting.threshold < rule.least || setting.threshold > rule.most) {
        return Error::badInput(ErrorCode::OutOfRange, "threshold",
                               std::to_string(setting.threshold),
                               std::to_string(rule.least) + "–" + std::to_string(rule.most));
    }
    return {};
}

} // namespace linli::fraud
