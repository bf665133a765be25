// SPDX-License-Identifier: GPL-3.0-or-later
// product.md §3.2: the templates open as ready campaigns in both languages.
#include "domain/campaign/RunOfShow.h"
#include "usecases/campaigns/CampaignMistakes.h"
#include "wire/campaign/CampaignJson.h"
#include "wire/campaign/CampaignTemplates.h"

#include <algorithm>

#include "campaigns/CampaignFixture.h"

namespace linli {
namespace {

using namespace campaign;

class Templates : public CampaignTest, public testing::WithParamInterface<const char*>
{
};

TEST_P(Templates, AreFiveAndWhole)
{
    const auto templates = kit::must(wire::campaignTemplates(GetParam()));
    ASSERT_EQ(templates.size(), 5U);
    for (const usecases::CampaignTemplate& one : templates) {
        SCOPED_TRACE(one.id);
        const Campaign made = usecases::fromTemplate(one, kit::at("2026-03-06 19:30"));
        EXPECT_FALSE(one.title.empty());
        EXPECT_FALSE(one.about.empty());
        for (const Error& mistake : usecases::campaignMistakes(made)) {
            ADD_FAILURE() << mistake.parameter("field") << " " << mistake.parameter("value");
        }
        EXPECT_GE(made.goods.size(), 4U);
        EXPECT_GE(made.show.size(), 7U);
        EXPECT_GE(plannedMinutes(made), 40);
        EXPECT_LE(plannedMinutes(made), 90);
        EXPECT_FALSE(made.poster.empty());
        EXPECT_GE(made.texts.size(), 4U);
        EXPECT_GE(made.posts.size(), 4U);
        EXPECT_EQ(made.checks.size(), 5U);
        for (const ScriptKind kind :
             {ScriptKind::Line, ScriptKind::Golden, ScriptKind::Objection, ScriptKind::Sharer}) {
            EXPECT_TRUE(std::any_of(made.scripts.begin(), made.scripts.end(),
                                    [kind](const Script& script) { return script.kind == kind; }));
        }
    }
}

TEST_P(Templates, PassTheLinterWithoutAFinding)
{
    for (const auto& one : kit::must(wire::campaignTemplates(GetParam()))) {
        const Campaign made = usecases::fromTemplate(one, kit::at("2026-03-06 19:30"));
        const auto review = kit::must(usecases::reviewCampaign(shop(), desk(), made));
        for (const usecases::ReviewedFinding& found : review.findings) {
            ADD_FAILURE() << one.id << " " << found.finding.rule << " " << found.place << " "
                          << found.finding.message.zh;
        }
    }
}

TEST_P(Templates, TellWhatANewNeighbourCosts)
{
    for (const auto& one : kit::must(wire::campaignTemplates(GetParam()))) {
        const CampaignCost cost = campaignCost(one.campaign);
        EXPECT_GT(cost.perNewFen, 0) << one.id;
        EXPECT_TRUE(cost.unknownUnits.empty()) << one.id;
        ASSERT_TRUE(cost.marginFen.has_value()) << one.id;
        EXPECT_GT(*cost.leftFen(), -500) << one.id;
    }
}

TEST_P(Templates, ReadBackAsTheyWereWritten)
{
    for (const auto& one : kit::must(wire::campaignTemplates(GetParam()))) {
        const Campaign made = usecases::fromTemplate(one, kit::at("2026-03-06 19:30"));
        EXPECT_EQ(kit::must(wire::readCampaignJson(wire::campaignJson(made))), made) << one.id;
    }
}

TEST_P(Templates, CanBeScheduledAsTheyAre)
{
    for (const auto& one : kit::must(wire::campaignTemplates(GetParam()))) {
        SCOPED_TRACE(one.id);
        const std::string id = kept(one.id);
        kit::must(usecases::checkIn(shop(), desk(), id));
        const Campaign made = kit::must(usecases::schedule(shop(), desk(), id));
        EXPECT_EQ(made.state, CampaignState::Scheduled);
        for (const RuleSpec& rule : made.rules) {
            EXPECT_EQ(rule.version, 1);
            EXPECT_TRUE(usecases::getRule(shop(), RuleId(rule.id)).ok());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, Templates, testing::Values("zh", "en"));

TEST(CampaignJson, NamesTheFieldThatIsWrong)
{
    const auto refused = [](const char* json) {
        const auto read = wire::readCampaignJson(json);
        return read.ok() ? std::string("read") : std::string(read.error().parameter("field"));
    };
    EXPECT_EQ(refused(R"({"goods":[{"name":"a"},{"live_fen":"12"}]})"), "goods[1].live_fen");
    EXPECT_EQ(refused(R"({"state":"flying"})"), "state");
    EXPECT_EQ(refused(R"({"starts_at":"tomorrow"})"), "starts_at");
    EXPECT_EQ(refused(R"({"rules":[{"terms":"kind=nothing"}]})"), "rules[0].terms");
    EXPECT_EQ(refused(R"({"show":[{"minutes":1.5}]})"), "show[0].minutes");
    EXPECT_EQ(refused(R"({"unknown":1})"), "read");
}

} // namespace
} // namespace linli
