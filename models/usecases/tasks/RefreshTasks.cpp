// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/RefreshTasks.h"

#include "usecases/desk/Desk.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"
#include "usecases/tasks/Flows.h"
#include "usecases/tasks/GatherFacts.h"
#include "usecases/tasks/TaskSettings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace linli::usecases {
namespace {

using ports::StoredTask;
using tasks::Fact;
using tasks::Flow;

StoredTask stored(const tasks::PlannedTask& planned, Instant now)
{
    StoredTask task;
    task.key = planned.key;
    task.flow = planned.flow;
    task.step = planned.step;
    task.who = planned.who;
    task.member = planned.member;
    task.about = planned.about;
    task.subject = planned.subject;
    task.fields = planned.fields;
    task.due = planned.due;
    task.madeAt = now;
    return task;
}

/// What the open tasks are about still, by trigger, neighbour and subject.
using Standing = std::set<std::tuple<tasks::Trigger, MemberKey, std::string>>;

Standing stillSo(const std::vector<Fact>& facts)
{
    Standing so;
    for (const Fact& fact : facts) {
        so.emplace(fact.trigger, fact.member, fact.subject);
    }
    return so;
}

/// True where a task that passes by itself has nothing to stand on any more. A flow that is off or
/// gone is asked nothing: its tasks stay for the person to decide.
bool hasPassed(const StoredTask& task, const std::vector<Flow>& flows, const Standing& so)
{
    const auto flow = std::find_if(flows.begin(), flows.end(),
                                   [&](const Flow& one) { return one.id == task.flow; });
    return !task.step.empty() && flow != flows.end() && flow->on &&
           tasks::passesByItself(flow->trigger) &&
           !so.contains({flow->trigger, task.member, task.subject});
}

/// What is open already says the figures of today; what is not there yet is put there.
Result<int> addPlanned(Shop& shop,
                       const std::vector<tasks::PlannedTask>& due,
                       const std::map<std::string, StoredTask>& open)
{
    ports::TaskQueue& queue = shop.features.tasks->queue();
    int made = 0;
    for (const tasks::PlannedTask& task : due) {
        const auto known = open.find(task.key);
        if (known == open.end()) {
            if (task.isNew) {
                LINLI_ASSIGN(const bool isNew, queue.add(stored(task, shop.clock.now())));
                made += isNew ? 1 : 0;
            }
        } else if (known->second.fields != task.fields) {
            StoredTask changed = known->second;
            changed.fields = task.fields;
            LINLI_TRY(queue.update(changed));
        }
    }
    return made;
}

Result<int> putAway(Shop& shop,
                    const std::vector<Flow>& flows,
                    const std::vector<Fact>& facts,
                    const std::map<std::string, StoredTask>& open)
{
    ports::TaskStore& store = *shop.features.tasks;
    std::vector<MemberKey> members;
    for (const auto& [key, task] : open) {
        members.push_back(task.member);
    }
    LINLI_ASSIGN(const std::set<MemberKey> silent, store.facts().unreachable(members));
    const Standing so = stillSo(facts);
    int gone = 0;
    for (const auto& [key, known] : open) {
        if (silent.contains(known.member) || hasPassed(known, flows, so)) {
            StoredTask task = known;
            task.state = ports::TaskState::Gone;
            task.finishedAt = shop.clock.now();
            task.snoozedUntil.reset();
            task.actor = shop.desk.actor;
            LINLI_TRY(store.queue().update(task));
            ++gone;
        }
    }
    return gone;
}

Result<std::map<std::string, StoredTask>> openTasks(Shop& shop)
{
    LINLI_ASSIGN(std::vector<StoredTask> tasks, shop.features.tasks->queue().openOf({}));
    std::map<std::string, StoredTask> open;
    for (StoredTask& task : tasks) {
        open.emplace(task.key, std::move(task));
    }
    return open;
}

Result<std::vector<tasks::PlannedTask>>
planned(Shop& shop, const std::vector<Flow>& flows, const std::vector<Fact>& facts)
{
    std::set<MemberKey> members;
    for (const Fact& fact : facts) {
        members.insert(fact.member);
    }
    members.erase(MemberKey());
    LINLI_ASSIGN(const auto people, standingsOf(shop, {members.begin(), members.end()}));
    LINLI_ASSIGN(const tasks::QuietHours quiet, quietHours(shop));
    return tasks::planTasks(flows, facts, people, shop.clock.now(), quiet);
}

} // namespace

Result<RefreshedTasks> refreshTasks(Shop& shop, Boards& boards)
{
    const AsMachine machine(shop.desk);
    LINLI_ASSIGN(const std::vector<FlowRow> rows, listFlows(shop));
    std::vector<Flow> flows;
    for (const FlowRow& row : rows) {
        flows.push_back(row.flow);
    }
    LINLI_ASSIGN(const std::vector<Fact> facts, gatherFacts(shop, boards, flows));
    LINLI_ASSIGN(const std::vector<tasks::PlannedTask> due, planned(shop, flows, facts));
    return inOneUnit(shop, [&]() -> Result<RefreshedTasks> {
        RefreshedTasks done;
        LINLI_ASSIGN(const auto open, openTasks(shop));
        LINLI_ASSIGN(done.made, addPlanned(shop, due, open));
        LINLI_ASSIGN(done.gone, putAway(shop, flows, facts, open));
        return done;
    });
}

} // namespace linli::usecases
