// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::fraud {

/// The signals of spec/security.md §2, F1 … F16.
inline constexpr int kSignals = 16;

/// Milder to stricter.
enum class Action
{
    Ignore,
    Notify,
    Review, ///< what it touches cannot be collected until somebody decided
    Block,
};

/// Who sees it.
enum class Seen
{
    Engine, ///< the reward engine, when a bind or an order comes in; fixed by spec/rewards.md
    Shop,   ///< computed over the shop's own facts
};

/// A row of the table: data, not code.
struct SignalRule
{
    int number = 0;        ///< 1 … 16
    std::string_view name; ///< "same-device", for scripts
    Action action = Action::Review;
    Action mildest = Action::Review; ///< what the owner may soften it to
    Action strictest = Action::Review;
    std::int64_t threshold = 0; ///< 0: it has none
    std::int64_t least = 0;     ///< what the owner may set
    std::int64_t most = 0;
    Seen seen = Seen::Shop;
};

[[nodiscard]] const std::array<SignalRule, kSignals>& signalRules();
[[nodiscard]] const SignalRule& ruleOf(int number);
/// "F8"
[[nodiscard]] std::string codeOf(int number);
/// Errors: UnknownOption (field signal).
[[nodiscard]] Result<int> parseSignal(std::string_view text);
/// "ignore", "notify", "review", "block".
[[nodiscard]] std::string_view textOf(Action action);
[[nodiscard]] std::optional<Action> parseAction(std::string_view text);

/// What holds in a shop: the table, with what its owner changed.
struct SignalSetting
{
    Action action = Action::Review;
    std::int64_t threshold = 0;
    auto operator<=>(const SignalSetting&) const = default;
};
using Settings = std::array<SignalSetting, kSignals>;
[[nodiscard]] Settings defaultSettings();
/// Errors: OutOfRange (threshold), UnknownOption (an action
/// the table does not offer for it).
[[nodiscard]] Result<void> checkSetting(int number, const SignalSetting& setting);

} // namespace linli::fraud
