// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/Flow.h"

#include <algorithm>
#include <array>

namespace linli::tasks {
namespace {

template <typename Value> struct Named
{
    Value value;
    std::string_view text;
};

constexpr std::array kTriggers{
    Named<Trigger>{Trigger::NewSharer, "new-sharer"}, Named<Trigger>{Trigger::Reward, "reward"},
    Named<Trigger>{Trigger::Waiting, "waiting"},      Named<Trigger>{Trigger::Dormant, "dormant"},
    Named<Trigger>{Trigger::Campaign, "campaign"},    Named<Trigger>{Trigger::WeekBegins, "week"},
    Named<Trigger>{Trigger::Birthday, "birthday"},    Named<Trigger>{Trigger::Claim, "claim"},
};
constexpr std::array kAllTriggers{Trigger::NewSharer, Trigger::Reward,   Trigger::Waiting,
                                  Trigger::Dormant,   Trigger::Campaign, Trigger::WeekBegins,
                                  Trigger::Birthday,  Trigger::Claim};
constexpr std::array kDoers{Named<Doer>{Doer::Anyone, "anyone"}, Named<Doer>{Doer::Owner, "owner"}};
constexpr std::array kMeasures{
    Named<Measure>{Measure::Orders, "orders"}, Named<Measure>{Measure::Invited, "invited"},
    Named<Measure>{Measure::SpentFen, "spent_fen"},
    Named<Measure>{Measure::SilentDays, "silent_days"}};

template <typename Table, typename Value> std::string_view wordOf(const Table& table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [value](const auto& one) { return one.value == value; });
    return found == table.end() ? std::string_view() : found->text;
}

template <typename Value, typename Table>
Result<Value> parse(const Table& table, const char* field, std::string_view text)
{
    std::string allowed;
    for (const auto& one : table) {
        if (one.text == text) {
            return one.value;
        }
        allowed += (allowed.empty() ? "" : ", ") + std::string(one.text);
    }
    return Error::badInput(ErrorCode::UnknownOption, field, std::string(text.substr(0, 40)),
                           allowed);
}

} // namespace

std::string_view textOf(Trigger trigger)
{
    return wordOf(kTriggers, trigger);
}

Result<Trigger> parseTrigger(std::string_view text)
{
    return parse<Trigger>(kTriggers, "trigger", text);
}

std::span<const Trigger> allTriggers()
{
    return kAllTriggers;
}

bool passesByItself(Trigger trigger)
{
    return trigger == Trigger::Waiting || trigger == Trigger::Dormant ||
           trigger == Trigger::Campaign || trigger == Trigger::Birthday;
}

std::string_view textOf(Doer doer)
{
    return wordOf(kDoers, doer);
}

Result<Doer> parseDoer(std::string_view text)
{
    return parse<Doer>(kDoers, "who", text);
}

std::string_view textOf(Measure measure)
{
    return wordOf(kMeasures, measure);
}

Result<Measure> parseMeasure(std::string_view text)
{
    return parse<Measure>(kMeasures, "what", text);
}

const Step* Flow::step(std::string_view stepId) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [stepId](const Step& one) { return one.id == stepId; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace linli::tasks
