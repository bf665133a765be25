// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Desk.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/tasks/DoTask.h"
#include "usecases/tasks/NewTask.h"
#include "usecases/tasks/TaskList.h"
#include "usecases/tasks/TaskSettings.h"

#include <QFile>

namespace linli {
namespace {

using kit::at;
using kit::must;
using ports::TaskFilter;
using ports::TaskState;
using namespace usecases;

NewTask policy(const MemberKey& member, const std::string& subject = "2026-spring")
{
    NewTask task;
    task.source = "policy";
    task.subject = subject;
    task.member = member;
    task.title = "新政策";
    task.why = "告诉{name}新的取货时间";
    task.text = "{name}您好，{shop}从今天起营业到晚上八点。";
    return task;
}

std::vector<TaskRow> rowsOf(kit::TestShop& kit, TaskFilter filter = TaskFilter::Open)
{
    return must(listTasks(kit.shop(), filter)).rows;
}

TEST(TaskQueue, ATaskIsMadeOnce)
{
    kit::TestShop kit;
    const MemberKey aunt = kit.enrol("李阿姨");
    EXPECT_EQ(must(makeTasks(kit.shop(), {policy(aunt)})), (MadeTasks{1, 0, 0}));
    EXPECT_EQ(must(makeTasks(kit.shop(), {policy(aunt), policy({})})), (MadeTasks{1, 1, 0}));
    const std::vector<TaskRow> rows = rowsOf(kit);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name, "李阿姨");
    EXPECT_EQ(rows[1].name, "") << "the group";
    EXPECT_EQ(must(taskCounts(kit.shop())).open, 2);
}

TEST(TaskQueue, TickSkipAndLaterCanBeTakenBack)
{
    kit::TestShop kit;
    kit.shop().desk.actor = "S-KATE";
    must(makeTasks(kit.shop(), {policy(kit.enrol("李阿姨"))}));
    const std::string key = rowsOf(kit)[0].task.key;
    must(noteCopied(kit.shop(), key));
    EXPECT_EQ(must(getTask(kit.shop(), key)).task.state, TaskState::Open)
        << "copying sends nothing";
    EXPECT_TRUE(must(getTask(kit.shop(), key)).task.copiedAt);

    must(tickTask(kit.shop(), key, "李阿姨您好"));
    TaskRow row = must(getTask(kit.shop(), key));
    EXPECT_EQ(row.task.state, TaskState::Done);
    EXPECT_EQ(row.task.actor, "S-KATE");
    EXPECT_EQ(row.task.said, "李阿姨您好");
    EXPECT_FALSE(row.isLate);
    EXPECT_EQ(tickTask(kit.shop(), key, "").error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(must(taskCounts(kit.shop())), (ports::TaskCounts{0, 0, 0, 1, 0, 1}));

    must(reopenTask(kit.shop(), key));
    must(skipTask(kit.shop(), key, " 当面说过了 "));
    row = must(getTask(kit.shop(), key));
    EXPECT_EQ(row.task.state, TaskState::Skipped);
    EXPECT_EQ(row.task.reason, "当面说过了");
    must(reopenTask(kit.shop(), key));

    must(putOffTask(kit.shop(), key, at("2026-03-02 16:00")));
    EXPECT_TRUE(rowsOf(kit).empty());
    EXPECT_EQ(rowsOf(kit, TaskFilter::PutOff).size(), 1U);
    kit.clock().set(at("2026-03-02 16:00"));
    EXPECT_EQ(rowsOf(kit).size(), 1U);
    const auto trail = must(auditTrail(kit.shop(), {}, {20, std::nullopt}));
    std::vector<std::string> acts;
    for (const ports::AuditRow& one : trail.rows) {
        if (one.act.starts_with("task")) {
            acts.push_back(one.actor + " " + one.act + " " + one.detail);
        }
    }
    EXPECT_EQ(acts,
              (std::vector<std::string>{"S-KATE task-reopen policy", "S-KATE task-skip policy",
                                        "S-KATE task-reopen policy", "S-KATE task-done policy"}));
}

TEST(TaskQueue, LateIsTheDayAfter)
{
    kit::TestShop kit;
    must(makeTasks(kit.shop(), {policy(kit.enrol("李阿姨")), policy(kit.enrol("王小明"))}));
    kit.clock().set(at("2026-03-02 23:59"));
    EXPECT_TRUE(rowsOf(kit, TaskFilter::Late).empty());
    must(tickTask(kit.shop(), rowsOf(kit)[0].task.key, ""));
    kit.clock().set(at("2026-03-03 00:00"));
    ASSERT_EQ(rowsOf(kit, TaskFilter::Late).size(), 1U);
    must(tickTask(kit.shop(), rowsOf(kit)[0].task.key, ""));
    const std::vector<TaskRow> done = rowsOf(kit, TaskFilter::Done);
    ASSERT_EQ(done.size(), 2U);
    EXPECT_TRUE(done[0].isLate);
    EXPECT_FALSE(done[1].isLate);
}

TEST(TaskQueue, BadWordsAreRefusedWithWhatIsAllowed)
{
    kit::TestShop kit;
    const MemberKey aunt = kit.enrol("李阿姨");
    NewTask task = policy(aunt);
    task.text = "{name}，打{phone}";
    const Error unknown = makeTasks(kit.shop(), {task}).error();
    EXPECT_EQ(unknown.code(), ErrorCode::UnknownOption);
    EXPECT_EQ(unknown.parameter("value"), "{phone}");
    task = policy(aunt);
    task.source = "Policy!";
    EXPECT_EQ(makeTasks(kit.shop(), {task}).error().parameter("field"), "source");
    task = policy(aunt);
    task.why.clear();
    EXPECT_EQ(makeTasks(kit.shop(), {policy(aunt), task}).error().code(), ErrorCode::MissingValue);
    EXPECT_TRUE(rowsOf(kit).empty()) << "all or none";
    task = policy(MemberKey("NOBODY"));
    EXPECT_EQ(makeTasks(kit.shop(), {task}).error().code(), ErrorCode::NotFound);
    must(makeTasks(kit.shop(), {policy(aunt)}));
    const std::string key = rowsOf(kit)[0].task.key;
    EXPECT_EQ(skipTask(kit.shop(), key, "  ").error().parameter("field"), "reason");
    EXPECT_EQ(putOffTask(kit.shop(), key, at("2026-03-02 10:00")).error().code(),
              ErrorCode::OutOfRange);
    EXPECT_EQ(tickTask(kit.shop(), "no/such//task", "").error().code(), ErrorCode::NotFound);
}

TEST(TaskQueue, WhoDoesNotWantToBeWrittenToIsNot)
{
    kit::TestShop kit;
    const MemberKey aunt = kit.enrol("李阿姨");
    must(makeTasks(kit.shop(), {policy(aunt)}));
    must(recordConsent(kit.shop(), aunt, "no_contact", "2026-1", "counter"));
    EXPECT_TRUE(rowsOf(kit).empty()) << "at once";
    EXPECT_EQ(must(makeTasks(kit.shop(), {policy(aunt, "summer")})), (MadeTasks{0, 0, 1}));
}

TEST(TaskQueue, QuietHoursHoldForPersonsOnly)
{
    kit::TestShop kit;
    kit.clock().set(at("2026-03-02 22:00"));
    must(makeTasks(kit.shop(), {policy(kit.enrol("李阿姨")), policy({})}));
    const std::vector<TaskRow> rows = rowsOf(kit);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows[0].task.member.empty());
    kit.clock().set(at("2026-03-03 09:00"));
    EXPECT_EQ(rowsOf(kit).size(), 2U);
    EXPECT_EQ(saveQuietHours(kit.shop(), {1440, 0}).error().parameter("field"), "quiet_from");
    must(saveQuietHours(kit.shop(), {0, 0}));
    EXPECT_EQ(must(quietHours(kit.shop())), (tasks::QuietHours{0, 0}));
}

TEST(TaskQueue, TheOwnersTasksAreTheOwners)
{
    kit::TestShop kit;
    NewTask task = policy(kit.enrol("李阿姨"));
    task.who = tasks::Doer::Owner;
    must(makeTasks(kit.shop(), {task}));
    const std::string key = rowsOf(kit)[0].task.key;
    kit.shop().desk.role = staff::Role::Cashier;
    EXPECT_EQ(tickTask(kit.shop(), key, "").error().code(), ErrorCode::NotAllowed);
    kit.shop().desk.role = staff::Role::Viewer;
    EXPECT_EQ(noteCopied(kit.shop(), key).error().code(), ErrorCode::NotAllowed);
}

TEST(TaskQueue, ErasureTakesWhatWasSaid)
{
    kit::TestShop kit;
    const MemberKey aunt = kit.enrol("欧阳静姝", "13845671234");
    const MemberKey wang = kit.enrol("王小明");
    NewTask about = policy(wang, "friend");
    about.about = aunt;
    about.text = "{name}，{friend}让我谢谢您";
    must(makeTasks(kit.shop(), {policy(aunt), policy(aunt, "b"), about}));
    must(tickTask(kit.shop(), rowsOf(kit)[0].task.key, "欧阳静姝您好，地址翠湖天地"));
    must(skipTask(kit.shop(), rowsOf(kit)[0].task.key, "欧阳静姝不在家"));
    must(eraseMember(kit.shop(), aunt));
    must(scrubErased(kit.shop()));
    EXPECT_TRUE(rowsOf(kit).empty());
    for (const TaskFilter filter : {TaskFilter::Done, TaskFilter::Skipped}) {
        for (const TaskRow& row : rowsOf(kit, filter)) {
            EXPECT_EQ(row.task.said, "");
            EXPECT_EQ(row.task.reason, "");
        }
    }
    for (const char* name : {"", "-wal"}) {
        QFile file(QString::fromStdString(kit.path() + name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        EXPECT_FALSE(bytes.contains("翠湖天地"));
    }
}

} // namespace
} // namespace linli
