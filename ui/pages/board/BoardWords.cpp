// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardWords.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/BoardText.h"
#include "words/ValueText.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::BoardWords)
};

constexpr std::size_t kOnPodium = 3;

} // namespace

namespace boardwords {

QString primary(const BoardLine& line, board::RankBy by)
{
    return by == board::RankBy::Referrals ? words::qualifiedText(line.qualified, language())
                                          : money(line.netFen);
}

QString secondary(const BoardLine& line, board::RankBy by)
{
    return primary(line, by == board::RankBy::Referrals ? board::RankBy::Sales
                                                        : board::RankBy::Referrals);
}

QString summary(const std::vector<BoardLine>& lines)
{
    std::int64_t people = 0;
    std::int64_t fen = 0;
    for (const BoardLine& line : lines) {
        people += line.qualified;
        fen += line.netFen;
    }
    return Words::tr("%1 sharers · %2 new neighbours · %3 bought")
        .arg(words::countText(std::int64_t(lines.size())), words::countText(people), money(fen));
}

} // namespace boardwords

std::int64_t measureOf(const BoardLine& line, board::RankBy by)
{
    return by == board::RankBy::Referrals ? line.qualified : line.netFen;
}

std::vector<PodiumPlace> podiumOf(const std::vector<BoardLine>& lines, board::RankBy by)
{
    std::vector<PodiumPlace> places;
    for (std::size_t i = 0; i < std::min(lines.size(), kOnPodium); ++i) {
        places.push_back({text(lines[i].key), text(lines[i].name),
                          boardwords::primary(lines[i], by), boardwords::secondary(lines[i], by)});
    }
    return places;
}

std::vector<BoardBar>
barsOf(const std::vector<BoardLine>& lines, board::RankBy by, std::size_t most)
{
    std::vector<BoardBar> bars;
    for (std::size_t i = kOnPodium; i < std::min(lines.size(), kOnPodium + most); ++i) {
        bars.push_back({text(lines[i].key), lines[i].rank, text(lines[i].name),
                        double(measureOf(lines[i], by)), boardwords::primary(lines[i], by)});
    }
    return bars;
}

} // namespace linli::ui
