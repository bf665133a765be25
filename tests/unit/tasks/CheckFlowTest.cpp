// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/CheckFlow.h"

#include <gtest/gtest.h>

namespace linli::tasks {
namespace {

Flow good()
{
    Flow flow;
    flow.id = "welcome";
    flow.name = {"欢迎", ""};
    flow.trigger = Trigger::NewSharer;
    flow.steps = {{"day0", 0, {}, {"{name}来了", ""}, {"您好{name}，{shop}谢谢您", ""}}};
    return flow;
}

std::vector<std::string> fieldsNamed(const Flow& flow)
{
    std::vector<std::string> fields;
    for (const Error& mistake : mistakesOf(flow)) {
        fields.emplace_back(mistake.parameter("field"));
    }
    return fields;
}

TEST(CheckFlow, AGoodFlowHasNoMistakes)
{
    EXPECT_TRUE(mistakesOf(good()).empty());
}

TEST(CheckFlow, AnUnknownPlaceholderIsRefusedWithWhatWhereAndAllowed)
{
    Flow flow = good();
    flow.steps[0].text.zh = "您好{name}，{phone}打给我";
    const std::vector<Error> mistakes = mistakesOf(flow);
    ASSERT_EQ(mistakes.size(), 1U);
    EXPECT_EQ(mistakes[0].code(), ErrorCode::UnknownOption);
    EXPECT_EQ(mistakes[0].parameter("field"), "steps[0].text.zh");
    EXPECT_EQ(mistakes[0].parameter("value"), "{phone}");
    EXPECT_EQ(mistakes[0].parameter("at"), "10"); // the tenth character, not byte
    EXPECT_EQ(mistakes[0].parameter("allowed"),
              "{name}, {shop}, {friend}, {count}, {day}, {code}, {link}");
}

TEST(CheckFlow, AFieldOfAnotherTriggerIsUnknown)
{
    Flow flow = good();
    flow.steps[0].text.en = "Hello {name}, {reward}";
    EXPECT_EQ(fieldsNamed(flow), std::vector<std::string>{"steps[0].text.en"});
    flow.trigger = Trigger::Reward;
    EXPECT_TRUE(mistakesOf(flow).empty());
}

TEST(CheckFlow, ABraceThatIsNeverClosedIsAMistake)
{
    Flow flow = good();
    flow.steps[0].text.zh = "您好{name";
    const std::vector<Error> mistakes = mistakesOf(flow);
    ASSERT_EQ(mistakes.size(), 1U);
    EXPECT_EQ(mistakes[0].parameter("value"), "{name");
}

TEST(CheckFlow, BoundsAreNamed)
{
    Flow flow = good();
    flow.id = "Bad Id";
    flow.name = {};
    flow.most = 0;
    flow.keepsDays = 61;
    flow.steps[0].afterDays = 401;
    flow.steps[0].minutes = 1440;
    flow.steps.push_back(flow.steps[0]);
    flow.steps[1].text = {};
    flow.conditions = {{Measure::Orders, {}, {}, {}}, {Measure::Orders, 5, 2, {}}, {}};
    EXPECT_EQ(fieldsNamed(flow),
              (std::vector<std::string>{"id", "name", "most", "keeps_days", "conditions[0]",
                                        "conditions[1]", "conditions[2]", "steps[0].after_days",
                                        "steps[0].at", "steps[1].id", "steps[1].after_days",
                                        "steps[1].at", "steps[1].text"}));
}

TEST(CheckFlow, TextsHaveALength)
{
    Flow flow = good();
    std::string text;
    for (std::size_t i = 0; i < kLongestText; ++i) {
        text += "好";
    }
    flow.steps[0].text.zh = text;
    EXPECT_TRUE(mistakesOf(flow).empty());
    flow.steps[0].text.zh += "好";
    ASSERT_EQ(mistakesOf(flow).size(), 1U);
    EXPECT_EQ(mistakesOf(flow)[0].code(), ErrorCode::TooLong);
}

TEST(CheckFlow, AFlowWithoutStepsSaysNothing)
{
    Flow flow = good();
    flow.steps.clear();
    EXPECT_EQ(fieldsNamed(flow), std::vector<std::string>{"steps"});
    Flow week = good();
    week.trigger = Trigger::WeekBegins;
    week.steps[0] = {"monday", 0, {}, {"发榜", ""}, {"{shop}{board}", ""}};
    EXPECT_TRUE(mistakesOf(week).empty());
    week.conditions = {{{}, {}, {}, "老客"}};
    EXPECT_EQ(fieldsNamed(week), std::vector<std::string>{"conditions"});
}

TEST(FlowFields, AreFilledOnce)
{
    const auto value = [](std::string_view name) {
        return name == "name" ? std::string("{shop}") : "<" + std::string(name) + ">";
    };
    EXPECT_EQ(fill("{name} 在 {shop} {", value), "{shop} 在 <shop> {");
    EXPECT_EQ(fill("没有", value), "没有");
    EXPECT_EQ(fill("{a}{b", value), "<a>{b");
    const auto joint = [](std::string_view before, std::string_view after) -> std::string_view {
        return before.back() == '>' && after.front() == '<' ? "+" : "";
    };
    EXPECT_EQ(fill("{a}{b} {c}", value, joint), "<a>+<b> <c>");
    EXPECT_EQ(fill("", value, joint), "");
}

TEST(FlowWordsOfData, ReadBack)
{
    for (const Trigger trigger : allTriggers()) {
        EXPECT_EQ(*parseTrigger(textOf(trigger)), trigger);
        EXPECT_FALSE(fieldsOf(trigger).empty());
    }
    EXPECT_EQ(parseTrigger("payday").error().parameter("field"), "trigger");
    EXPECT_EQ(parseMeasure("age").error().parameter("allowed"),
              "orders, invited, spent_fen, silent_days");
    EXPECT_EQ(*parseDoer("owner"), Doer::Owner);
}

} // namespace
} // namespace linli::tasks
