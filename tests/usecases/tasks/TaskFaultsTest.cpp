// SPDX-License-Identifier: GPL-3.0-or-later
// Every use case of tasks, flows and brakes that writes: each statement of it fails in turn.
#include "usecases/FailEachStatement.h"
#include "usecases/boards/Boards.h"
#include "usecases/brake/Compensate.h"
#include "usecases/brake/TellAffected.h"
#include "usecases/members/Members.h"
#include "usecases/tasks/Birthdays.h"
#include "usecases/tasks/DoTask.h"
#include "usecases/tasks/Flows.h"
#include "usecases/tasks/NewTask.h"
#include "usecases/tasks/RefreshTasks.h"
#include "usecases/tasks/TaskSettings.h"

#include <gtest/gtest.h>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// A sharer, her friend who bought, a task for her, a product with an order.
struct Scene
{
    kit::TestShop& kit;
    Shop& shop;
    MemberKey member;
    std::string task;
    std::string brake;
};

NewTask policy(const MemberKey& member, const std::string& subject)
{
    return {"policy", subject, member, {}, "新政策", "告诉{name}", "{name}您好", {}, {}, {}};
}

BrakeAsk berries(Scene& scene)
{
    const BusinessDay today = BusinessDay::of(scene.kit.clock().now());
    return {"KIT", today, today, "有霉点", {}};
}

void pulled(Scene& scene)
{
    scene.brake = must(pullBrake(scene.shop, berries(scene)));
    static_cast<void>(must(brakeOverview(scene.shop, scene.brake)));
}

/// Names that are read outside a unit of work are remembered; they are by now.
void namesRead(Scene& scene)
{
    must(listMembers(scene.shop, {}, {50, std::nullopt}));
}

/// The board's own reads are tested where boards are.
void withoutBoard(Scene& scene)
{
    must(switchFlow(scene.shop, "weekly-board", false));
    namesRead(scene);
}

struct NamedAct
{
    const char* name;
    std::optional<Error> (*act)(Scene&);
    void (*prepare)(Scene&) = nullptr; ///< before the disk fails; may be null
};

const NamedAct kActs[] = {
    {"Make",
     [](Scene& s) {
         return errorOf(makeTasks(s.shop, {policy(s.member, "b"), policy({}, "b")}));
     }},
    {"Copied", [](Scene& s) { return errorOf(noteCopied(s.shop, s.task)); }},
    {"Tick", [](Scene& s) { return errorOf(tickTask(s.shop, s.task, "说了")); }},
    {"Skip", [](Scene& s) { return errorOf(skipTask(s.shop, s.task, "不用")); }},
    {"PutOff",
     [](Scene& s) {
         return errorOf(putOffTask(s.shop, s.task, s.kit.clock().now() + Span::hours(2)));
     }},
    {"Reopen", [](Scene& s) { return errorOf(reopenTask(s.shop, s.task)); },
     [](Scene& s) { must(tickTask(s.shop, s.task, "")); }},
    {"Refresh",
     [](Scene& s) {
         Boards boards(s.shop);
         return errorOf(refreshTasks(s.shop, boards));
     },
     withoutBoard},
    {"SwitchFlow", [](Scene& s) { return errorOf(switchFlow(s.shop, "dormant", false)); }},
    {"ResetFlow", [](Scene& s) { return errorOf(resetFlow(s.shop, "dormant")); },
     [](Scene& s) { must(switchFlow(s.shop, "dormant", false)); }},
    {"QuietHours",
     [](Scene& s) {
         return errorOf(saveQuietHours(s.shop, {1200, 500}));
     }},
    {"Birthday", [](Scene& s) { return errorOf(saveBirthday(s.shop, s.member, 3, 2)); },
     [](Scene& s) { must(recordConsent(s.shop, s.member, kBirthdayConsent, "1", "counter")); }},
    {"PullBrake", [](Scene& s) { return errorOf(pullBrake(s.shop, berries(s))); }},
    {"CompensateAll", [](Scene& s) { return errorOf(compensateAll(s.shop, s.brake, 100)); },
     pulled},
    {"TellAffected", [](Scene& s) { return errorOf(tellAffected(s.shop, s.brake, true)); }, pulled},
    {"LiftBrake", [](Scene& s) { return errorOf(liftBrake(s.shop, s.brake)); }, pulled},
};

void PrintTo(const NamedAct& act, std::ostream* out)
{
    *out << act.name;
}

class TaskWrite : public FailEachStatement, public testing::WithParamInterface<NamedAct>
{
};

TEST_P(TaskWrite, IsAllOrNothingWhicheverStatementFails)
{
    Scene scene{kit, kit.shop(), kit.enrol("李秀英", "13800000001"), {}, {}};
    const MemberKey wang = kit.enrol("王小明", "13800000002");
    kit.bind(wang, scene.member);
    static_cast<void>(kit.paidOrder(wang, 3000));
    must(makeTasks(scene.shop, {policy(scene.member, "a")}));
    scene.task = "policy//" + scene.member.text() + "/a";
    if (GetParam().prepare != nullptr) {
        GetParam().prepare(scene);
    }
    failEachStatement([&] { return GetParam().act(scene); });
    RecordProperty("faults", faults);
}

INSTANTIATE_TEST_SUITE_P(UseCases, TaskWrite, testing::ValuesIn(kActs), [](const auto& tested) {
    return std::string(tested.param.name);
});

} // namespace
} // namespace linli
