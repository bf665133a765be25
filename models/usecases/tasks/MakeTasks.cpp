// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/CheckFlow.h"
#include "domain/tasks/PlanTasks.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/tasks/NewTask.h"
#include "usecases/tasks/TaskSettings.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestSource = 20;
constexpr std::size_t kLongestSubject = 100;
constexpr std::size_t kLongestTitle = 40;

Result<void> checkSource(const std::string& source)
{
    const bool good = !source.empty() && source.size() <= kLongestSource &&
                      std::all_of(source.begin(), source.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
                      });
    return good ? Result<void>()
                : Result<void>(Error::badInput(ErrorCode::InvalidValue, "source",
                                               source.substr(0, kLongestTitle), "a-z, 0-9, -"));
}

/// Lines may be broken in what is said.
Result<void> checkWords(const char* field, const std::string& value, std::size_t most)
{
    if (trimmed(value).empty()) {
        return Error::badInput(ErrorCode::MissingValue, field, "", "1 – " + std::to_string(most));
    }
    const std::size_t length = characterCount(value);
    if (length > most) {
        return Error::badInput(ErrorCode::TooLong, field, std::to_string(length),
                               std::to_string(most));
    }
    return {};
}

Result<void> check(Shop& shop, const NewTask& task)
{
    LINLI_TRY(checkSource(task.source));
    LINLI_TRY(checkWords("subject", task.subject, kLongestSubject));
    LINLI_TRY(checkWords("title", task.title, kLongestTitle));
    LINLI_TRY(checkWords("why", task.why, tasks::kLongestWhy));
    LINLI_TRY(checkWords("text", task.text, tasks::kLongestText));
    for (const auto& [field, text] : {std::pair("why", &task.why), std::pair("text", &task.text)}) {
        std::vector<Error> unknown = tasks::unknownPlaceholders(field, *text, tasks::handFields());
        if (!unknown.empty()) {
            return std::move(unknown.front());
        }
    }
    for (const MemberKey& member : {task.member, task.about}) {
        if (!member.empty()) {
            LINLI_TRY(existingMember(shop, member));
        }
    }
    return {};
}

ports::StoredTask stored(const NewTask& task, Instant now, const tasks::QuietHours& quiet)
{
    ports::StoredTask made;
    made.key = tasks::taskKey(task.source, "", task.member, task.subject);
    made.flow = task.source;
    made.who = task.who;
    made.member = task.member;
    made.about = task.about;
    made.subject = task.subject;
    made.fields = task.fields;
    made.hand = {task.title, task.why, task.text};
    const Instant wished = task.due.value_or(now);
    made.due = task.member.empty() ? wished : tasks::afterQuiet(wished, quiet);
    made.madeAt = now;
    return made;
}

} // namespace

Result<MadeTasks> makeTasks(Shop& shop, const std::vector<NewTask>& wanted)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    std::vector<MemberKey> members;
    for (const NewTask& task : wanted) {
        LINLI_TRY(check(shop, task));
        members.push_back(task.member);
    }
    ports::TaskStore& store = *shop.features.tasks;
    LINLI_ASSIGN(const std::set<MemberKey> silent, store.facts().unreachable(members));
    LINLI_ASSIGN(const tasks::QuietHours quiet, quietHours(shop));
    return inOneUnit(shop, [&]() -> Result<MadeTasks> {
        MadeTasks made;
        for (const NewTask& task : wanted) {
            if (silent.contains(task.member)) {
                ++made.withheld;
                continue;
            }
            LINLI_ASSIGN(const bool isNew,
                         store.queue().add(stored(task, shop.clock.now(), quiet)));
            ++(isNew ? made.made : made.already);
        }
        return made;
    });
}

} // namespace linli::usecases
