// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/tasks/Fields.h"
#include "domain/tasks/Flow.h"
#include "domain/tasks/QuietHours.h"
#include "domain/time/BusinessDay.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace linli::tasks {

/// Something that happened, or will (a session).
struct Fact
{
    Trigger trigger = Trigger::NewSharer;
    MemberKey member;    ///< whom it concerns; empty: the neighbours' group
    MemberKey about;     ///< another neighbour it names; may be empty
    std::string subject; ///< tells two facts of one neighbour apart, for ever: a day, a number
    Instant at;
    Fields fields;
    auto operator<=>(const Fact&) const = default;
};

/// What conditions measure of a neighbour, as of now.
struct Standing
{
    std::int64_t orders = 0;
    std::int64_t invited = 0;
    std::int64_t spentFen = 0;
    std::optional<std::int64_t> silentDays; ///< none: she never bought
    std::set<std::string> tags;
    bool reachable = true; ///< not erased, not staff, did not ask to be left alone
};

struct PlannedTask
{
    std::string key; ///< flow/step/member/subject: the same for the same fact, for ever
    std::string flow;
    std::string step;
    Doer who = Doer::Anyone;
    MemberKey member;
    MemberKey about;
    std::string subject;
    Fields fields;
    Instant due;        ///< after quiet hours
    bool isNew = false; ///< still to be begun: due within the flow's keepsDays
    auto operator<=>(const PlannedTask&) const = default;
};

[[nodiscard]] std::string taskKey(std::string_view flow,
                                  std::string_view step,
                                  const MemberKey& member,
                                  std::string_view subject);

/// When a step of this fact comes.
[[nodiscard]] Instant dueOf(const Step& step, Instant fact, const QuietHours& quiet);

/// Whether every condition of the flow holds for her.
[[nodiscard]] bool holds(const Flow& flow, const Standing& standing);

/// The tasks of these flows that are due until the end of `now`'s day, by time, then key. Pure: the
/// same facts give the same tasks however often they are asked for. Flows that are off, people who
/// are not among `people` or not reachable, and conditions that fail give none. A fact that
/// concerns many gives at most Flow::most, those with most invited first, then most orders.
[[nodiscard]] std::vector<PlannedTask> planTasks(const std::vector<Flow>& flows,
                                                 const std::vector<Fact>& facts,
                                                 const std::map<MemberKey, Standing>& people,
                                                 Instant now,
                                                 const QuietHours& quiet = {});

/// The facts a flow has to be told of so that nothing due now is missed.
[[nodiscard]] TimeWindow factWindow(const Flow& flow, Instant now);

} // namespace linli::tasks
