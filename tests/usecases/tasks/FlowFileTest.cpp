// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/CheckFlow.h"
#include "kit/TestShop.h"
#include "usecases/tasks/Flows.h"
#include "wire/flows/FlowJson.h"

#include <set>

namespace linli {
namespace {

using kit::must;

/// The shipped one with one part exchanged.
std::string document(const std::string& what, const std::string& with)
{
    std::string text = R"({"format": 1, "id": "hello", "name": {"zh": "你好"}, "trigger": "reward",
        "who": "anyone", "conditions": [], "steps": [{"id": "a", "after_days": 1, "at": "10:00",
        "why": {"zh": "因为"}, "text": {"zh": "您好{name}，{reward}"}}]})";
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

struct Refused
{
    const char* what;
    const char* with;
    ErrorCode code;
    const char* field;
    const char* value;
};

TEST(FlowFile, ShippedFlowsAreGoodInBothLanguages)
{
    const std::vector<tasks::Flow> flows = must(wire::shippedFlows());
    ASSERT_EQ(flows.size(), 8U);
    std::set<tasks::Trigger> triggers;
    for (const tasks::Flow& flow : flows) {
        EXPECT_TRUE(tasks::mistakesOf(flow).empty()) << flow.id;
        EXPECT_FALSE(flow.name.zh.empty() || flow.name.en.empty()) << flow.id;
        for (const tasks::Step& step : flow.steps) {
            EXPECT_FALSE(step.text.zh.empty() || step.text.en.empty()) << flow.id << step.id;
            EXPECT_FALSE(step.why.zh.empty() || step.why.en.empty()) << flow.id << step.id;
        }
        triggers.insert(flow.trigger);
        EXPECT_EQ(must(wire::readFlow(wire::flowJson(flow), flow.id)), flow) << flow.id;
    }
    EXPECT_EQ(triggers.size(), tasks::allTriggers().size()) << "each trigger has a flow";
}

TEST(FlowFile, MistakesAreNamed)
{
    const Refused cases[] = {
        {"\"format\": 1", "\"format\": 2", ErrorCode::UnknownOption, "format", "2"},
        {"\"reward\"", "\"payday\"", ErrorCode::UnknownOption, "trigger", "payday"},
        {"\"name\": {\"zh\": \"你好\"}, ", "", ErrorCode::MissingValue, "name", ""},
        {"\"who\": \"anyone\"", "\"who\": 3", ErrorCode::InvalidValue, "who", "3"},
        {"\"who\"", "\"whom\"", ErrorCode::UnknownOption, "{}", "whom"},
        {"\"10:00\"", "\"24:00\"", ErrorCode::InvalidValue, "steps[0].at", "24:00"},
        {"\"after_days\": 1", "\"after_days\": 1.5", ErrorCode::InvalidValue, "steps[0].after_days",
         "1.5"},
        {"{reward}", "{phone}", ErrorCode::UnknownOption, "steps[0].text.zh", "{phone}"},
        {"\"conditions\": []", "\"conditions\": [{\"what\": \"age\", \"at_least\": 18}]",
         ErrorCode::UnknownOption, "what", "age"},
        {"{\"zh\": \"因为\"}", "{\"fr\": \"parce que\"}", ErrorCode::UnknownOption, "steps[0].why",
         "fr"},
        {"\"steps\": [{", "\"steps\": [7, {", ErrorCode::InvalidValue, "steps[0]", "7"},
    };
    must(wire::readFlow(document("1", "1"), "hello.json"));
    for (const Refused& one : cases) {
        const Result<tasks::Flow> flow = wire::readFlow(document(one.what, one.with), "hello.json");
        ASSERT_FALSE(flow.ok()) << one.with;
        EXPECT_EQ(flow.error().code(), one.code) << one.with;
        EXPECT_EQ(flow.error().parameter("field"), one.field) << one.with;
        EXPECT_EQ(flow.error().parameter("value"), one.value) << one.with;
        EXPECT_EQ(flow.error().parameter("file"), "hello.json");
        EXPECT_FALSE(flow.error().parameter("allowed").empty()) << one.with;
    }
    EXPECT_EQ(wire::readFlow("{\"format\": ", "x").error().code(), ErrorCode::JsonBroken);
}

TEST(Flows, OwnVersionHoldsUntilReset)
{
    kit::TestShop kit;
    usecases::FlowRow row = must(usecases::getFlow(kit.shop(), "dormant"));
    EXPECT_FALSE(row.own);
    const std::string shipped = row.flow.steps[0].text.zh;
    row.flow.steps[0].text.zh = "{name}，想您了";
    must(usecases::saveFlow(kit.shop(), row.flow));
    kit.reopen();
    row = must(usecases::getFlow(kit.shop(), "dormant"));
    EXPECT_TRUE(row.own);
    EXPECT_EQ(row.flow.steps[0].text.zh, "{name}，想您了");
    must(usecases::switchFlow(kit.shop(), "dormant", false));
    EXPECT_FALSE(must(usecases::getFlow(kit.shop(), "dormant")).flow.on);
    must(usecases::resetFlow(kit.shop(), "dormant"));
    row = must(usecases::getFlow(kit.shop(), "dormant"));
    EXPECT_FALSE(row.own);
    EXPECT_TRUE(row.flow.on);
    EXPECT_EQ(row.flow.steps[0].text.zh, shipped);
}

TEST(Flows, AShippedFlowKeepsItsTrigger)
{
    kit::TestShop kit;
    usecases::FlowRow row = must(usecases::getFlow(kit.shop(), "birthday"));
    row.flow.trigger = tasks::Trigger::Claim;
    const Result<void> kept = usecases::saveFlow(kit.shop(), row.flow);
    ASSERT_FALSE(kept.ok());
    EXPECT_EQ(kept.error().parameter("field"), "trigger");
    EXPECT_EQ(usecases::getFlow(kit.shop(), "nothing").error().code(), ErrorCode::NotFound);
}

TEST(Flows, AFlowOfOnesOwnIsAddedAndGoes)
{
    kit::TestShop kit;
    tasks::Flow own = must(wire::readFlow(document("1", "1"), "hello"));
    must(usecases::saveFlow(kit.shop(), own));
    EXPECT_EQ(must(usecases::listFlows(kit.shop())).size(), 9U);
    must(usecases::resetFlow(kit.shop(), "hello"));
    EXPECT_EQ(must(usecases::listFlows(kit.shop())).size(), 8U);
}

} // namespace
} // namespace linli
