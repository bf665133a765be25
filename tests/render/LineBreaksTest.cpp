// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/LineBreaks.h"

#include "render/text/TextBlock.h"

#include <gtest/gtest.h>

namespace linli::render {
namespace {

/// Lines of a text set at 40 px in a box `em` characters wide.
QStringList set(const QString& text, double em, bool balanced = false)
{
    TextRequest asked;
    asked.runs = {{text, Qt::black, 400, 1}};
    asked.size = 40;
    asked.minimumSize = 40;
    asked.maximumLines = 20;
    asked.balanced = balanced;
    asked.box = QSizeF(em * 40 + 1, 4000);
    const TextBlock block(asked);
    EXPECT_TRUE(block.fits()) << text.toStdString();
    return block.lines();
}

std::string joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('|')).toStdString();
}

TEST(LineBreaks, KeepsClosingMarksOffTheStartOfALine)
{
    const QString closing = QStringLiteral("、，。．：；？！）》」』】”’…—·％");
    for (const QChar mark : closing) {
        const QString text = QStringLiteral("甲乙丙丁") + mark + QStringLiteral("戊己庚辛壬癸");
        for (const double em : {3.0, 4.0, 5.0}) {
            for (const QString& line : set(text, em)) {
                EXPECT_NE(line.front(), mark) << joined(set(text, em)) << " at " << em;
            }
        }
    }
}

TEST(LineBreaks, KeepsOpeningMarksOffTheEndOfALine)
{
    for (const QChar mark : QStringLiteral("（《「『【“‘¥")) {
        const QString text = QStringLiteral("甲乙丙") + mark + QStringLiteral("丁戊己庚辛壬癸");
        for (const double em : {3.0, 4.0, 5.0}) {
            for (const QString& line : set(text, em)) {
                EXPECT_NE(line.back(), mark) << joined(set(text, em)) << " at " << em;
            }
        }
    }
}

TEST(LineBreaks, PutsAClosingMarkIntoTheHalfThatIsEmptyAnyway)
{
    // Four characters and a full stop in four and a half em: the stop's right half is blank.
    EXPECT_EQ(joined(set(QStringLiteral("甲乙丙丁。戊己"), 4.5)), "甲乙丙丁。|戊己");
    EXPECT_EQ(joined(set(QStringLiteral("甲乙丙丁。戊己"), 4.2)), "甲乙丙|丁。戊己");
}

TEST(LineBreaks, KeepsNumbersWithTheirUnits)
{
    EXPECT_EQ(joined(set(QStringLiteral("甲乙丙丁三斤戊己"), 5)), "甲乙丙丁|三斤戊己");
    for (const QString& text :
         {QStringLiteral("送给邻舍土蛋 1 斤再见"), QStringLiteral("全部商品满20元再见"),
          QStringLiteral("有效到 2026 年 5 月 22 日止"), QStringLiteral("定价¥29.90元一份啦"),
          QStringLiteral("这是第12期榜单公示"), QStringLiteral("打折打到95％还多一点")}) {
        for (double em = 5; em <= 9; em += 0.5) { // the longest piece is ¥29.90元
            for (const QString& line : set(text, em)) {
                for (const char* bad : {"斤", "元", "年", "月", "日", "期", "％", "."}) {
                    EXPECT_FALSE(line.startsWith(QString::fromUtf8(bad)))
                        << joined(set(text, em)) << " at " << em;
                }
                EXPECT_FALSE(line.endsWith(QStringLiteral("¥"))) << joined(set(text, em));
                EXPECT_FALSE(line.endsWith(QStringLiteral("第"))) << joined(set(text, em));
            }
        }
    }
}

TEST(LineBreaks, KeepsLatinWordsAndCommonWordsWhole)
{
    for (double em = 4; em <= 9; em += 0.5) {
        const QStringList lines = set(QStringLiteral("认识你们和土鸡蛋，用WeChat扫一扫"), em);
        for (const char* word : {"你们", "土鸡蛋", "WeChat"}) {
            EXPECT_TRUE(std::any_of(
                lines.begin(), lines.end(),
                [word](const QString& line) { return line.contains(QString::fromUtf8(word)); }))
                << word << " in " << joined(lines);
        }
    }
}

TEST(LineBreaks, TakesQuotesForWhatTheyAre)
{
    const std::vector<LineBreak> breaks = lineBreaks(QStringLiteral("他说“好”就好"));
    EXPECT_EQ(breaks[3], LineBreak::Never); // after “
    EXPECT_EQ(breaks[4], LineBreak::Never); // before ”
    EXPECT_NE(breaks[2], LineBreak::Never); // before “
    EXPECT_NE(breaks[5], LineBreak::Never); // after ”
}

TEST(LineBreaks, LeavesNoCharacterAloneOnTheLastLine)
{
    EXPECT_EQ(joined(set(QStringLiteral("甲乙丙丁戊己庚"), 6)), "甲乙丙丁戊|己庚");
    EXPECT_EQ(joined(set(QStringLiteral("甲乙丙丁戊己庚。"), 6)), "甲乙丙丁戊|己庚。");
}

TEST(LineBreaks, BalancesAfterPunctuationWhereItCostsLittle)
{
    EXPECT_EQ(joined(set(QStringLiteral("首单满 ¥20，你们各得 1 斤鸡蛋"), 10, true)),
              "首单满 ¥20，|你们各得 1 斤鸡蛋");
    EXPECT_EQ(joined(set(QStringLiteral("甲乙丙丁戊己庚辛壬"), 8, true)).size(),
              std::string("甲乙丙丁戊|己庚辛壬").size());
}

TEST(LineBreaks, BreaksNowhereElseWhenAPieceIsTooLong)
{
    TextRequest asked;
    asked.runs = {{QStringLiteral("HTTPS://LAOWANGSHENGXIANDIAN"), Qt::black, 400, 1}};
    asked.size = 40;
    asked.minimumSize = 40;
    asked.maximumLines = 4;
    asked.box = QSizeF(200, 400);
    EXPECT_FALSE(TextBlock(asked).fits());
}

} // namespace
} // namespace linli::render
