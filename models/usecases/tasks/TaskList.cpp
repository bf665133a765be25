// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/TaskList.h"

#include "domain/member/MaskedName.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/tasks/Flows.h"
#include "usecases/tasks/TaskSettings.h"

#include <algorithm>
#include <array>
#include <map>

namespace linli::usecases {
namespace {

using ports::StoredTask;
using ports::TaskFilter;

constexpr std::array<std::pair<TaskFilter, std::string_view>, 5> kFilters{
    {{TaskFilter::Open, "open"},
     {TaskFilter::Late, "late"},
     {TaskFilter::PutOff, "put-off"},
     {TaskFilter::Done, "done"},
     {TaskFilter::Skipped, "skipped"}}};

using People = std::map<MemberKey, MemberRow>;

Result<People> peopleOf(Shop& shop, const std::vector<StoredTask>& tasks)
{
    std::set<MemberKey> keys;
    for (const StoredTask& task : tasks) {
        keys.insert({task.member, task.about});
    }
    keys.erase(MemberKey());
    LINLI_ASSIGN(std::vector<MemberRow> rows, shop.members.rows({keys.begin(), keys.end()}));
    People people;
    for (MemberRow& row : rows) {
        people.emplace(row.key, std::move(row));
    }
    return people;
}

void nameNeighbour(TaskRow& row, const People& people, const std::string& linkBase)
{
    if (const auto found = people.find(row.task.member); found != people.end()) {
        const MemberRow& member = found->second;
        row.name = member.name;
        row.building = member.building;
        row.phone = member.phone;
        row.code = member.code;
        row.link = member.code.empty() ? "" : linkOf(linkBase, member.code);
    }
    if (const auto found = people.find(row.task.about); found != people.end()) {
        row.friendName = found->second.name;
        row.friendMasked = maskName(found->second.name, static_cast<int>(found->second.sequence));
    }
}

/// A flow that is gone or changed leaves its tasks without words: they say so by being empty.
void takeWords(TaskRow& row, const std::map<std::string, tasks::Flow>& flows)
{
    const StoredTask::Hand& hand = row.task.hand;
    if (row.task.step.empty()) {
        row.title = {hand.title, {}};
        row.why = {hand.why, {}};
        row.text = {hand.text, {}};
        return;
    }
    const auto flow = flows.find(row.task.flow);
    if (flow == flows.end()) {
        return;
    }
    row.title = flow->second.name;
    if (const tasks::Step* step = flow->second.step(row.task.step)) {
        row.why = step->why;
        row.text = step->text;
    }
}

bool isLate(const StoredTask& task, const ports::TaskTimes& times)
{
    return task.state == ports::TaskState::Open ? task.due < times.dayBegins : task.late;
}

} // namespace

Result<std::vector<TaskRow>> taskRows(Shop& shop, std::vector<StoredTask> tasks)
{
    LINLI_ASSIGN(const People people, peopleOf(shop, tasks));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    LINLI_ASSIGN(const std::vector<FlowRow> flows, listFlows(shop));
    std::map<std::string, tasks::Flow> byId;
    for (const FlowRow& row : flows) {
        byId.emplace(row.flow.id, row.flow);
    }
    const ports::TaskTimes times = taskTimes(shop);
    std::vector<TaskRow> rows;
    for (StoredTask& task : tasks) {
        TaskRow row;
        row.isLate = isLate(task, times);
        row.task = std::move(task);
        row.shopName = profile.name;
        nameNeighbour(row, people, profile.linkBase);
        takeWords(row, byId);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<TaskList> listTasks(Shop& shop, TaskFilter filter)
{
    ports::TaskStore& store = *shop.features.tasks;
    const ports::TaskTimes times = taskTimes(shop);
    LINLI_ASSIGN(std::vector<StoredTask> tasks, store.queue().list(filter, times, kMostTasksShown));
    const bool open = filter != TaskFilter::Done && filter != TaskFilter::Skipped;
    if (open) {
        std::vector<MemberKey> members;
        for (const StoredTask& task : tasks) {
            members.push_back(task.member);
        }
        LINLI_ASSIGN(const std::set<MemberKey> silent, store.facts().unreachable(members));
        std::erase_if(tasks, [&](const StoredTask& task) { return silent.contains(task.member); });
    }
    TaskList list;
    list.now = times.now;
    LINLI_ASSIGN(list.rows, taskRows(shop, std::move(tasks)));
    LINLI_ASSIGN(list.counts, store.queue().counts(times));
    return list;
}

Result<TaskRow> getTask(Shop& shop, std::string_view key)
{
    LINLI_ASSIGN(std::optional<StoredTask> task, shop.features.tasks->queue().byKey(key));
    if (!task) {
        return Error::badInput(ErrorCode::NotFound, "task", std::string(key.substr(0, 80)), "-");
    }
    std::vector<StoredTask> one;
    one.push_back(*std::move(task));
    LINLI_ASSIGN(std::vector<TaskRow> rows, taskRows(shop, std::move(one)));
    return std::move(rows.front());
}

Result<ports::TaskCounts> taskCounts(Shop& shop)
{
    return shop.features.tasks->queue().counts(taskTimes(shop));
}

std::string_view textOf(TaskFilter filter)
{
    for (const auto& [value, text] : kFilters) {
        if (value == filter) {
            return text;
        }
    }
    return "open";
}

Result<TaskFilter> parseTaskFilter(std::string_view text)
{
    for (const auto& [value, word] : kFilters) {
        if (word == text) {
            return value;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "filter", std::string(text.substr(0, 40)),
                           "open, late, put-off, done, skipped");
}

} // namespace linli::usecases
