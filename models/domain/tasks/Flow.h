// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linli::tasks {

/// What makes a flow begin (product.md §8). Each has facts of its own, see Fact.
enum class Trigger
{
    NewSharer,  ///< the first neighbour she invited was bound to her
    Reward,     ///< rewards of hers were released that day
    Waiting,    ///< what she may collect lies since that day
    Dormant,    ///< she bought last that day
    Campaign,   ///< a planned session begins; delays count back from it
    WeekBegins, ///< Monday 00:00; for the neighbours' group, no neighbour
    Birthday,   ///< her own, month and day only, with her consent
    Claim,      ///< she was given money for goods (坏果包赔)
};
/// "new-sharer", "reward", "waiting", "dormant", "campaign", "week", "birthday", "claim".
[[nodiscard]] std::string_view textOf(Trigger trigger);
/// Errors: UnknownOption (field trigger).
[[nodiscard]] Result<Trigger> parseTrigger(std::string_view text);
[[nodiscard]] std::span<const Trigger> allTriggers();
/// What it is about passes by itself: she collects, she buys. An open task then goes away.
[[nodiscard]] bool passesByItself(Trigger trigger);

/// Who does the task.
enum class Doer
{
    Anyone,
    Owner,
};
/// "anyone", "owner".
[[nodiscard]] std::string_view textOf(Doer doer);
/// Errors: UnknownOption (field who).
[[nodiscard]] Result<Doer> parseDoer(std::string_view text);

/// A text in both languages; where one is empty the other stands for it.
struct LocalText
{
    std::string zh;
    std::string en;
    [[nodiscard]] const std::string& in(bool chinese) const
    {
        const std::string& own = chinese ? zh : en;
        return own.empty() ? (chinese ? en : zh) : own;
    }
    auto operator<=>(const LocalText&) const = default;
};

/// What a condition measures of the neighbour.
enum class Measure
{
    Orders,     ///< paid ones
    Invited,    ///< neighbours bound to her now
    SpentFen,   ///< basis of her orders
    SilentDays, ///< since her last payment; of one who never bought no bound holds
};
/// "orders", "invited", "spent_fen", "silent_days".
[[nodiscard]] std::string_view textOf(Measure measure);
/// Errors: UnknownOption (field what).
[[nodiscard]] Result<Measure> parseMeasure(std::string_view text);

/// One of the two bounds at least, both inclusive, 0 – 1,000,000,000; or a tag she must have.
struct Condition
{
    std::optional<Measure> measure;
    std::optional<std::int64_t> atLeast;
    std::optional<std::int64_t> atMost;
    std::string tag; ///< instead of a measure
    auto operator<=>(const Condition&) const = default;
};

/// One thing to say in a flow.
struct Step
{
    std::string id;             ///< a-z, 0-9, -: part of the key of its tasks
    int afterDays = 0;          ///< -60 – 400, from the day of the fact
    std::optional<int> minutes; ///< 0 – 1439 of that day in Shanghai; none: at the fact's own time
    LocalText why;              ///< one sentence for who does it
    LocalText text;             ///< what is said, with {fields}
    auto operator<=>(const Step&) const = default;
};

/// An SOP flow: what to say to whom when something happened.
struct Flow
{
    std::string id; ///< a-z, 0-9, -
    LocalText name;
    Trigger trigger = Trigger::NewSharer;
    std::vector<Condition> conditions; ///< all must hold
    Doer who = Doer::Anyone;
    bool on = true;
    int most = 50;     ///< 1 – 200 tasks of one fact that concerns many (a campaign)
    int keepsDays = 3; ///< 0 – 60: a step that was due longer ago is not begun any more
    std::vector<Step> steps;
    auto operator<=>(const Flow&) const = default;
    [[nodiscard]] const Step* step(std::string_view stepId) const;
};

} // namespace linli::tasks
