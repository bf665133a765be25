// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/Flows.h"

#include "domain/tasks/CheckFlow.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"
#include "usecases/tasks/GatherFacts.h"
#include "usecases/tasks/TaskSettings.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using tasks::Fact;
using tasks::Flow;

constexpr int kDaysLookedBack = 120;
constexpr int kDaysLookedOn = 62;

Result<void> keep(Shop& shop, const Flow& flow)
{
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.features.tasks->flows().save(flow, shop.clock.now()));
        return record(shop, AuditAct::Flow, flow.id, flow.on ? "on" : "off");
    });
}

/// Values for every field where nothing of the kind happened yet.
Fact example(const Flow& flow, const MemberKey& member, Instant now)
{
    Fact fact{flow.trigger, member, {}, "example", now, {}};
    const BusinessDay today = BusinessDay::of(now);
    fact.fields = {{"reward", "CNY:500 egg:1"},
                   {"count", "1"},
                   {"days", "30"},
                   {"amount", "1280"},
                   {"day", today.toText()},
                   {"time", (now + Span::days(1)).toIso()},
                   {"order", "20260302-0001"},
                   {"session", "★"},
                   {"goods", "★"},
                   {"room", "★"},
                   {"board", "★"}};
    if (flow.trigger == tasks::Trigger::WeekBegins) {
        fact.member = MemberKey();
        fact.at = today.weekStart().start();
    }
    if (flow.trigger == tasks::Trigger::Dormant) {
        fact.at = now - Span::days(30);
    }
    return fact;
}

Result<std::pair<Fact, bool>>
lastFact(Shop& shop, Boards& boards, const Flow& flow, const MemberKey& member)
{
    const BusinessDay today = BusinessDay::of(shop.clock.now());
    const TimeWindow window{today.plusDays(-kDaysLookedBack).start(),
                            today.plusDays(kDaysLookedOn).start()};
    LINLI_ASSIGN(std::vector<Fact> facts, factsOf(shop, boards, flow.trigger, window));
    std::erase_if(facts,
                  [&](const Fact& fact) { return !fact.member.empty() && fact.member != member; });
    const auto last = std::max_element(facts.begin(), facts.end(),
                                       [](const Fact& a, const Fact& b) { return a.at < b.at; });
    if (last == facts.end()) {
        return std::pair(example(flow, member, shop.clock.now()), true);
    }
    return std::pair(std::move(*last), false);
}

ports::StoredTask
previewed(const Flow& flow, const tasks::Step& step, const Fact& fact, Instant due)
{
    ports::StoredTask task;
    task.key = tasks::taskKey(flow.id, step.id, fact.member, fact.subject);
    task.flow = flow.id;
    task.step = step.id;
    task.who = flow.who;
    task.member = fact.member;
    task.about = fact.about;
    task.subject = fact.subject;
    task.fields = fact.fields;
    task.due = due;
    return task;
}

} // namespace

Result<std::vector<FlowRow>> listFlows(Shop& shop)
{
    ports::FlowShelf& shelf = shop.features.tasks->flows();
    LINLI_ASSIGN(const std::vector<Flow> shipped, shelf.shipped());
    LINLI_ASSIGN(std::vector<Flow> own, shelf.own());
    std::vector<FlowRow> rows;
    for (const Flow& flow : shipped) {
        const auto mine = std::find_if(own.begin(), own.end(),
                                       [&](const Flow& one) { return one.id == flow.id; });
        rows.push_back({mine == own.end() ? flow : *mine, mine != own.end(), true});
        if (mine != own.end()) {
            own.erase(mine);
        }
    }
    for (Flow& flow : own) {
        rows.push_back({std::move(flow), true, false});
    }
    return rows;
}

Result<FlowRow> getFlow(Shop& shop, std::string_view id)
{
    LINLI_ASSIGN(std::vector<FlowRow> rows, listFlows(shop));
    std::string known;
    for (FlowRow& row : rows) {
        if (row.flow.id == id) {
            return std::move(row);
        }
        known += (known.empty() ? "" : ", ") + row.flow.id;
    }
    return Error::badInput(ErrorCode::NotFound, "flow", std::string(id.substr(0, 40)), known);
}

Result<void> saveFlow(Shop& shop, const Flow& flow)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_TRY(tasks::checkFlow(flow));
    LINLI_ASSIGN(const std::vector<Flow> shipped, shop.features.tasks->flows().shipped());
    for (const Flow& one : shipped) {
        if (one.id == flow.id && one.trigger != flow.trigger) {
            return Error::badInput(ErrorCode::InvalidValue, "trigger",
                                   std::string(tasks::textOf(flow.trigger)),
                                   std::string(tasks::textOf(one.trigger)));
        }
    }
    return keep(shop, flow);
}

Result<void> switchFlow(Shop& shop, std::string_view id, bool on)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_ASSIGN(FlowRow row, getFlow(shop, id));
    row.flow.on = on;
    return keep(shop, row.flow);
}

Result<void> resetFlow(Shop& shop, std::string_view id)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_ASSIGN(const FlowRow row, getFlow(shop, id));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.features.tasks->flows().drop(row.flow.id));
        return record(shop, AuditAct::Flow, row.flow.id, "reset");
    });
}

Result<std::vector<StepPreview>>
previewFlow(Shop& shop, Boards& boards, const Flow& flow, const MemberKey& member)
{
    LINLI_TRY(tasks::checkFlow(flow));
    const bool group = flow.trigger == tasks::Trigger::WeekBegins;
    if (!group) {
        LINLI_TRY(existingMember(shop, member));
    }
    LINLI_ASSIGN(const auto fact, lastFact(shop, boards, flow, member));
    LINLI_ASSIGN(const auto people, standingsOf(shop, {member}));
    LINLI_ASSIGN(const tasks::QuietHours quiet, quietHours(shop));
    std::vector<ports::StoredTask> steps;
    for (const tasks::Step& step : flow.steps) {
        steps.push_back(
            previewed(flow, step, fact.first, tasks::dueOf(step, fact.first.at, quiet)));
    }
    LINLI_ASSIGN(std::vector<TaskRow> rows, taskRows(shop, std::move(steps)));
    const auto person = people.find(member);
    const bool meant = group || (person != people.end() && person->second.reachable &&
                                 tasks::holds(flow, person->second));
    std::vector<StepPreview> previews;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // The words on the screen, not those that are kept.
        rows[i].title = flow.name;
        rows[i].why = flow.steps[i].why;
        rows[i].text = flow.steps[i].text;
        previews.push_back({std::move(rows[i]), fact.second, meant});
    }
    return previews;
}

} // namespace linli::usecases
