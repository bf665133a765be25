// SPDX-License-Identifier: GPL-3.0-or-later
// spec/lint-cases.jsonl: every labelled case, by the sorted set of rule ids found.
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fstream>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

TEST(SpecCases, EveryLabelledCaseAgrees)
{
    std::ifstream file(LINLI_FIXTURES "/spec/lint-cases.jsonl");
    std::string line;
    int cases = 0;
    while (std::getline(file, line)) {
        const QJsonObject labelled =
            QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        std::vector<std::string> expected;
        for (const QJsonValue rule : labelled.value(QLatin1String("expect")).toArray()) {
            expected.push_back(rule.toString().toStdString());
        }
        const QByteArray document =
            QJsonDocument(labelled.value(QLatin1String("doc")).toObject()).toJson();
        EXPECT_EQ(rulesOf(document.toStdString()), expected)
            << labelled.value(QLatin1String("id")).toString().toStdString();
        ++cases;
    }
    EXPECT_EQ(cases, 60);
}

/// The examples of the table of spec/linter.md §3.2 that are texts.
TEST(SpecCases, TheFieldExamplesAreFoundAndPassed)
{
    EXPECT_EQ(rulesOfText("分享3位好友并截图得券"), std::vector<std::string>{"WX-01"});
    EXPECT_EQ(rulesOfText("邀3位参团"), std::vector<std::string>{});
    EXPECT_EQ(rulesOfText("一斤鸡蛋，首单9折"), std::vector<std::string>{});
    EXPECT_EQ(rulesOfText("抽中12万元汽车"), std::vector<std::string>{"PRZ-01"});
    EXPECT_EQ(rulesOfText("无限量送"), std::vector<std::string>{"PRZ-04"});
    EXPECT_EQ(rulesOfText("社区推荐官享团队1%"), std::vector<std::string>{"MLM-04"});
    EXPECT_EQ(rulesOfText("邀30人得3000元"), std::vector<std::string>{"MLM-05"});
    EXPECT_EQ(rulesOfText("满20返10"), std::vector<std::string>{"MLM-07"});
    EXPECT_EQ(rulesOfText("返现5元"), std::vector<std::string>{"TAX-01"});
}

} // namespace
} // namespace linli::linter
