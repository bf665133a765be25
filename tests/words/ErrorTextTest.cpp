// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ErrorText.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace linli::words {
namespace {

const QRegularExpression kHan(QStringLiteral("\\p{Han}"));

TEST(ErrorText, EveryCodeHasASentenceAndANextStepInBothLanguages)
{
    QSet<QString> sentences;
    for (const ErrorCode code : allErrorCodes()) {
        const ErrorText zh = errorText(Error(code), Language::Zh);
        const ErrorText en = errorText(Error(code), Language::En);
        EXPECT_TRUE(zh.sentence.contains(kHan) && zh.nextStep.contains(kHan)) << nameOf(code);
        EXPECT_FALSE(en.sentence.contains(kHan) || en.nextStep.contains(kHan)) << nameOf(code);
        EXPECT_FALSE(en.sentence.isEmpty() || en.nextStep.isEmpty()) << nameOf(code);
        EXPECT_FALSE(sentences.contains(en.sentence)) << nameOf(code) << " has no words of its own";
        sentences.insert(en.sentence);
    }
}

TEST(ErrorText, NamesFieldValueAndWhatIsAllowed)
{
    const Error error =
        Error::badInput(ErrorCode::InvalidPhone, "phone", "12345", "1[3-9] + 9 × 0-9");
    const ErrorText zh = errorText(error, Language::Zh);
    EXPECT_EQ(zh.sentence, QStringLiteral("手机号“12345”不是手机号。"));
    EXPECT_TRUE(zh.nextStep.contains(QStringLiteral("1[3-9]")));
    EXPECT_TRUE(
        errorText(error, Language::En).sentence.startsWith(QStringLiteral("phone “12345”")));
}

TEST(ErrorText, AMissingParameterLeavesADashNotABrace)
{
    for (const ErrorCode code : allErrorCodes()) {
        for (const Language language : {Language::Zh, Language::En}) {
            const ErrorText text = errorText(Error(code), language);
            EXPECT_FALSE((text.sentence + text.nextStep).contains(QLatin1Char('{')))
                << nameOf(code);
        }
    }
}

} // namespace
} // namespace linli::words
