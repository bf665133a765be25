// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/PlanTasks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace linli::tasks {
namespace {

Instant at(const char* text)
{
    const Result<Instant> instant = Instant::parseIso(text);
    EXPECT_TRUE(instant.ok()) << text;
    return instant.ok() ? *instant : Instant();
}

Step step(const char* id, int days, std::optional<int> minutes = {})
{
    return {id, days, minutes, {"因为", "because"}, {"您好 {name}", "hello {name}"}};
}

Flow welcome()
{
    Flow flow;
    flow.id = "welcome";
    flow.name = {"欢迎", "Welcome"};
    flow.trigger = Trigger::NewSharer;
    flow.steps = {step("day0", 0), step("day1", 1, 600), step("day3", 3, 600)};
    return flow;
}

const MemberKey kAunt("AUNT");

Fact sharerAt(const char* when, const MemberKey& member = kAunt)
{
    return {Trigger::NewSharer, member, MemberKey("FRIEND"), "sharer", at(when), {}};
}

std::map<MemberKey, Standing> people(Standing standing = {})
{
    return {{kAunt, std::move(standing)}};
}

std::vector<std::string> keysOf(const std::vector<PlannedTask>& tasks)
{
    std::vector<std::string> keys;
    for (const PlannedTask& task : tasks) {
        keys.push_back(task.key);
    }
    return keys;
}

TEST(PlanTasks, StepsComeOnTheirDays)
{
    const std::vector<Fact> facts{sharerAt("2026-03-02 14:00")};
    const auto first = planTasks({welcome()}, facts, people(), at("2026-03-02 15:00"));
    ASSERT_EQ(keysOf(first), std::vector<std::string>{"welcome/day0/AUNT/sharer"});
    EXPECT_EQ(first[0].due, at("2026-03-02 14:00"));
    const auto second = planTasks({welcome()}, facts, people(), at("2026-03-03 08:00"));
    ASSERT_EQ(second.size(), 2U); // due later today counts already
    EXPECT_EQ(second[1].due, at("2026-03-03 10:00"));
    EXPECT_EQ(planTasks({welcome()}, facts, people(), at("2026-03-05 23:59")).size(), 3U);
}

TEST(PlanTasks, TheSameFactsGiveTheSameTasks)
{
    const std::vector<Fact> facts{sharerAt("2026-03-02 14:00"), sharerAt("2026-03-02 14:00")};
    const auto once = planTasks({welcome()}, facts, people(), at("2026-03-05 12:00"));
    EXPECT_EQ(once, planTasks({welcome()}, facts, people(), at("2026-03-05 12:00")));
    std::vector<std::string> keys = keysOf(once);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    EXPECT_EQ(keys.size(), 3U); // a fact told twice has one key a step
}

TEST(PlanTasks, ADayIsAShanghaiDay)
{
    // 23:30 in Shanghai is the evening before in London: tomorrow's step is Shanghai's tomorrow.
    const std::vector<Fact> facts{sharerAt("2026-03-02T15:30:00Z")};
    const auto tasks = planTasks({welcome()}, facts, people(), at("2026-03-03 12:00"));
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[1].due, at("2026-03-03 10:00"));
}

TEST(PlanTasks, QuietHoursMoveTheHourNotTheTask)
{
    const std::vector<Fact> facts{sharerAt("2026-03-02 22:10")};
    EXPECT_TRUE(planTasks({welcome()}, facts, people(), at("2026-03-02 22:30")).empty());
    const auto tasks = planTasks({welcome()}, facts, people(), at("2026-03-03 09:05"));
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[0].due, at("2026-03-03 09:00"));
    EXPECT_EQ(afterQuiet(at("2026-03-03 05:00"), {}), at("2026-03-03 09:00"));
    EXPECT_EQ(afterQuiet(at("2026-03-03 21:00"), {}), at("2026-03-04 09:00"));
    EXPECT_EQ(afterQuiet(at("2026-03-03 20:59"), {}), at("2026-03-03 20:59"));
    EXPECT_EQ(afterQuiet(at("2026-03-03 13:00"), {12 * 60, 14 * 60}), at("2026-03-03 14:00"));
    EXPECT_EQ(afterQuiet(at("2026-03-03 02:00"), {0, 0}), at("2026-03-03 02:00"));
}

TEST(PlanTasks, AFlowSwitchedOnLateDoesNotBeginOldSteps)
{
    const std::vector<Fact> facts{sharerAt("2026-03-02 14:00")};
    const auto tasks = planTasks({welcome()}, facts, people(), at("2026-03-08 12:00"));
    ASSERT_EQ(tasks.size(), 3U);
    EXPECT_FALSE(tasks[0].isNew);
    EXPECT_FALSE(tasks[1].isNew);
    EXPECT_TRUE(tasks[2].isNew); // due on the 5th, three days are kept
    Flow off = welcome();
    off.on = false;
    EXPECT_TRUE(planTasks({off}, facts, people(), at("2026-03-03 12:00")).empty());
}

TEST(PlanTasks, WhoWantsToBeLeftAloneIsLeftAlone)
{
    Standing silent;
    silent.reachable = false;
    const std::vector<Fact> facts{sharerAt("2026-03-02 14:00")};
    const Instant now = at("2026-03-02 15:00");
    EXPECT_TRUE(planTasks({welcome()}, facts, people(silent), now).empty());
    EXPECT_TRUE(planTasks({welcome()}, facts, {}, now).empty()) << "somebody nobody knows";
}

TEST(PlanTasks, ConditionsMustAllHold)
{
    Flow flow = welcome();
    flow.conditions = {{Measure::Orders, 2, 5, {}}, {{}, {}, {}, "老客"}};
    const std::vector<Fact> facts{sharerAt("2026-03-02 14:00")};
    const auto count = [&](const Standing& standing) {
        return planTasks({flow}, facts, people(standing), at("2026-03-02 15:00")).size();
    };
    Standing standing;
    standing.orders = 2;
    EXPECT_EQ(count(standing), 0U);
    standing.tags = {"老客"};
    EXPECT_EQ(count(standing), 1U);
    standing.orders = 6;
    EXPECT_EQ(count(standing), 0U);
    Flow silent = welcome();
    silent.conditions = {{Measure::SilentDays, {}, 90, {}}};
    EXPECT_FALSE(holds(silent, standing)) << "who never bought is not silent for so many days";
}

TEST(PlanTasks, ACampaignAsksTheBestSharersFirst)
{
    Flow flow;
    flow.id = "live";
    flow.trigger = Trigger::Campaign;
    flow.most = 2;
    flow.steps = {step("eve", -1, 18 * 60)};
    std::vector<Fact> facts;
    std::map<MemberKey, Standing> all;
    for (int i = 0; i < 5; ++i) {
        const MemberKey member("M" + std::to_string(i));
        facts.push_back({Trigger::Campaign, member, {}, "S1", at("2026-03-06 19:30"), {}});
        all[member].invited = i == 3 ? 9 : i;
    }
    EXPECT_TRUE(planTasks({flow}, facts, all, at("2026-03-04 20:00")).empty());
    const auto tasks = planTasks({flow}, facts, all, at("2026-03-05 10:00"));
    EXPECT_EQ(keysOf(tasks), (std::vector<std::string>{"live/eve/M3/S1", "live/eve/M4/S1"}));
    EXPECT_EQ(tasks[0].due, at("2026-03-05 18:00"));
}

TEST(PlanTasks, TheGroupNeedsNobody)
{
    Flow flow;
    flow.id = "board";
    flow.trigger = Trigger::WeekBegins;
    flow.steps = {step("monday", 0, 600)};
    const std::vector<Fact> facts{
        {Trigger::WeekBegins, {}, {}, "2026-03-09", at("2026-03-09 00:00"), {}}};
    const auto tasks = planTasks({flow}, facts, {}, at("2026-03-09 08:00"));
    ASSERT_EQ(keysOf(tasks), std::vector<std::string>{"board/monday//2026-03-09"});
    EXPECT_EQ(tasks[0].due, at("2026-03-09 10:00"));
}

TEST(PlanTasks, FactsAreAskedForFarEnough)
{
    const Instant now = at("2026-03-05 12:00");
    const TimeWindow window = factWindow(welcome(), now);
    for (const char* when : {"2026-02-27 00:00", "2026-03-05 23:59"}) {
        EXPECT_TRUE(window.contains(at(when))) << when;
    }
    Flow live;
    live.trigger = Trigger::Campaign;
    live.steps = {step("eve", -3)};
    EXPECT_TRUE(factWindow(live, now).contains(at("2026-03-08 23:00")));
}

} // namespace
} // namespace linli::tasks
