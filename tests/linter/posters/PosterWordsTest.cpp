// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/WordFindings.h"

#include <gtest/gtest.h>

#include "linter/LinterFixture.h"

namespace linli::poster {
namespace {

const BusinessDay kToday = BusinessDay::parse("2026-03-02").value();

Layer textLayer(std::string id, std::vector<std::string> spans)
{
    TextShape shape;
    for (std::string& span : spans) {
        shape.spans.push_back({std::move(span), {}, {}, 1});
    }
    Layer layer;
    layer.id = std::move(id);
    layer.shape = std::move(shape);
    return layer;
}

std::vector<WordFinding> findingsOf(std::vector<Layer> layers, const PosterFields& fields = {})
{
    PosterDocument document;
    document.page = {PageUnit::Millimetre, 100, 100, 0, 0, 300};
    document.layers = std::move(layers);
    return wordFindings(document, fields, linter::book(), linter::matcher(), kToday).value();
}

bool blocks(const std::string& words)
{
    const auto findings = findingsOf({textLayer("words", {words})});
    return !findings.empty() && findings.front().severity == linter::Severity::Error;
}

TEST(PosterWordRules, NameRuleSentenceAndWhatToWriteInstead)
{
    const auto findings =
        findingsOf({textLayer("shop", {"老王生鲜"}), textLayer("headline", {"全城最", "佳蛋糕"})});
    ASSERT_EQ(findings.size(), 1U); // the word stands over two spans
    EXPECT_EQ(findings[0].layer, "headline");
    EXPECT_EQ(findings[0].rule->id, "ADW-01");
    EXPECT_EQ(findings[0].severity, linter::Severity::Error);
    EXPECT_EQ(findings[0].sentence, "全城最佳蛋糕");
    const Error zh = wordsError(findings[0], true);
    EXPECT_EQ(zh.code(), ErrorCode::PosterWords);
    EXPECT_EQ(zh.parameter("layer"), "headline");
    EXPECT_EQ(zh.parameter("value"), "全城最佳蛋糕");
    EXPECT_EQ(zh.parameter("allowed"), findings[0].rule->rewrite.zh);
    EXPECT_TRUE(zh.parameter("field").starts_with("ADW-01 "));
    EXPECT_EQ(wordsError(findings[0], false).parameter("allowed"), findings[0].rule->rewrite.en);
}

TEST(PosterWordRules, StopWhatMayNotHangOnAWall)
{
    for (const char* words :
         {"全城最佳蛋糕", "国家级好米", "吃了降血糖", "转发三位好友截图得50元券", "五星好评返5元",
          "接近母乳的好奶粉", "邀10人进群得100元"}) {
        EXPECT_TRUE(blocks(words)) << words;
    }
}

TEST(PosterWordRules, LetHonestPostersGo)
{
    for (const char* words :
         {"扫一扫，和李**做邻居", "首单满 ¥20，你们各得 1 斤鸡蛋", "今天的面包，和邻居分着吃",
          "带娃的路上，有李**作伴", "坏果包赔", "活动到 2026 年 12 月 31 日"}) {
        EXPECT_FALSE(blocks(words)) << words;
    }
}

TEST(PosterWordRules, ReadFieldsLineBreaksAndGroupsButNoHiddenLayer)
{
    Layer group;
    group.id = "group";
    group.shape = GroupShape{{textLayer("inner", {"{product.name}\n蛋糕"})}};
    const PosterFields fields{{"product.name", "全城最佳"}};
    ASSERT_EQ(findingsOf({group}, fields).size(), 1U);
    EXPECT_EQ(findingsOf({group}, fields)[0].layer, "inner");
    group.visible = false;
    EXPECT_TRUE(findingsOf({group}, fields).empty());
}

} // namespace
} // namespace linli::poster
