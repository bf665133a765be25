// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/DecisionText.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace linli::words {
namespace {

using namespace rewards;

const QRegularExpression kHan(QStringLiteral("\\p{Han}"));

Decision decision(DecisionCode code, RejectReason reason = RejectReason::None)
{
    Decision made;
    made.code = code;
    made.reason = reason;
    return made;
}

TEST(DecisionText, EveryCodeHasItsOwnSentenceInBothLanguages)
{
    QSet<QString> seen;
    for (const DecisionCode code : allDecisionCodes()) {
        const QString zh = decisionText(decision(code), Language::Zh);
        const QString en = decisionText(decision(code), Language::En);
        EXPECT_TRUE(zh.contains(kHan)) << textOf(code);
        EXPECT_TRUE(!en.isEmpty() && !en.contains(kHan)) << textOf(code);
        EXPECT_FALSE((zh + en).contains(QLatin1Char('{'))) << textOf(code);
        EXPECT_FALSE(seen.contains(en)) << textOf(code);
        seen.insert(en);
    }
}

TEST(DecisionText, EveryRefusalHasItsOwnSentence)
{
    QSet<QString> seen;
    for (const RejectReason reason : allRejectReasons()) {
        const QString en = decisionText(decision(DecisionCode::Reject, reason), Language::En);
        EXPECT_FALSE(seen.contains(en)) << textOf(reason);
        seen.insert(en);
        EXPECT_TRUE(
            decisionText(decision(DecisionCode::Reject, reason), Language::Zh).contains(kHan));
    }
}

TEST(DecisionText, NamesTheRuleWhatWasFoundAndWhatWasNeeded)
{
    Decision below = decision(DecisionCode::BelowMin);
    below.rule = RuleId("C");
    below.found = "1990";
    below.needed = "2000";
    EXPECT_EQ(decisionText(below, Language::Zh),
              QStringLiteral("规则 C 要求至少 ¥20.00，这单只有 ¥19.90。"));
    EXPECT_EQ(decisionText(below, Language::En),
              QStringLiteral("Rule C needs at least ¥20.00; this order has ¥19.90."));
}

} // namespace
} // namespace linli::words
