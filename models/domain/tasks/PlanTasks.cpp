// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/PlanTasks.h"

#include <algorithm>
#include <tuple>

namespace linli::tasks {
namespace {

/// So long an open task about something that passes by itself is looked after.
constexpr int kDaysOpen = 60;

std::optional<std::int64_t> measured(Measure measure, const Standing& standing)
{
    switch (measure) {
    case Measure::Orders:
        return standing.orders;
    case Measure::Invited:
        return standing.invited;
    case Measure::SpentFen:
        return standing.spentFen;
    case Measure::SilentDays:
        break;
    }
    return standing.silentDays;
}

bool holds(const Condition& condition, const Standing& standing)
{
    if (!condition.measure) {
        return standing.tags.contains(condition.tag);
    }
    const std::optional<std::int64_t> value = measured(*condition.measure, standing);
    return value && (!condition.atLeast || *value >= *condition.atLeast) &&
           (!condition.atMost || *value <= *condition.atMost);
}

/// Who of those one fact concerns is asked first.
bool before(const PlannedTask& a, const PlannedTask& b, const std::map<MemberKey, Standing>& people)
{
    const Standing& first = people.at(a.member);
    const Standing& second = people.at(b.member);
    return std::tuple(-first.invited, -first.orders, a.key) <
           std::tuple(-second.invited, -second.orders, b.key);
}

/// Keeps the first `most` of each step and subject.
void cap(std::vector<PlannedTask>& tasks,
         const Flow& flow,
         const std::map<MemberKey, Standing>& people)
{
    if (flow.trigger != Trigger::Campaign) {
        return;
    }
    std::sort(tasks.begin(), tasks.end(),
              [&](const PlannedTask& a, const PlannedTask& b) { return before(a, b, people); });
    std::map<std::pair<std::string, std::string>, int> given;
    std::erase_if(tasks, [&](const PlannedTask& task) {
        return ++given[{task.step, task.subject}] > flow.most;
    });
}

bool concerns(const Flow& flow, const Fact& fact, const std::map<MemberKey, Standing>& people)
{
    if (fact.member.empty()) {
        return flow.conditions.empty();
    }
    const auto person = people.find(fact.member);
    return person != people.end() && person->second.reachable && holds(flow, person->second);
}

PlannedTask taskOf(const Flow& flow, const Step& step, const Fact& fact)
{
    PlannedTask task;
    task.key = taskKey(flow.id, step.id, fact.member, fact.subject);
    task.flow = flow.id;
    task.step = step.id;
    task.who = flow.who;
    task.member = fact.member;
    task.about = fact.about;
    task.subject = fact.subject;
    task.fields = fact.fields;
    return task;
}

} // namespace

std::string taskKey(std::string_view flow,
                    std::string_view step,
                    const MemberKey& member,
                    std::string_view subject)
{
    std::string key(flow);
    key.append("/").append(step).append("/").append(member.text()).append("/").append(subject);
    return key;
}

Instant dueOf(const Step& step, Instant fact, const QuietHours& quiet)
{
    Instant due = fact + Span::days(step.afterDays);
    if (step.minutes) {
        const Instant wished =
            BusinessDay::of(fact).plusDays(step.afterDays).start() + Span::minutes(*step.minutes);
        // On the day itself not before it happened.
        due = step.afterDays == 0 ? std::max(wished, fact) : wished;
    }
    return afterQuiet(due, quiet);
}

bool holds(const Flow& flow, const Standing& standing)
{
    return std::all_of(flow.conditions.begin(), flow.conditions.end(),
                       [&](const Condition& one) { return holds(one, standing); });
}

std::vector<PlannedTask> planTasks(const std::vector<Flow>& flows,
                                   const std::vector<Fact>& facts,
                                   const std::map<MemberKey, Standing>& people,
                                   Instant now,
                                   const QuietHours& quiet)
{
    const Instant endOfDay = BusinessDay::of(now).plusDays(1).start();
    std::vector<PlannedTask> all;
    for (const Flow& flow : flows) {
        std::vector<PlannedTask> own;
        for (const Fact& fact : facts) {
            if (!flow.on || fact.trigger != flow.trigger || !concerns(flow, fact, people)) {
                continue;
            }
            for (const Step& step : flow.steps) {
                PlannedTask task = taskOf(flow, step, fact);
                task.due = dueOf(step, fact.at, quiet);
                task.isNew =
                    BusinessDay::of(now).daysSince(BusinessDay::of(task.due)) <= flow.keepsDays;
                if (task.due < endOfDay) {
                    own.push_back(std::move(task));
                }
            }
        }
        cap(own, flow, people);
        all.insert(all.end(), own.begin(), own.end());
    }
    std::sort(all.begin(), all.end(), [](const PlannedTask& a, const PlannedTask& b) {
        return std::tie(a.due, a.key) < std::tie(b.due, b.key);
    });
    return all;
}

TimeWindow factWindow(const Flow& flow, Instant now)
{
    int earliest = 0;
    int latest = 0;
    for (const Step& step : flow.steps) {
        earliest = std::min(earliest, step.afterDays);
        latest = std::max(latest, step.afterDays);
    }
    // One day more on either side: quiet hours and the time of the day move a task over midnight.
    const int slack = 1 + (passesByItself(flow.trigger) ? kDaysOpen : 0);
    const BusinessDay today = BusinessDay::of(now);
    return {today.plusDays(-latest - flow.keepsDays - slack).start(),
            today.plusDays(2 - earliest).start()};
}

} // namespace linli::tasks
