// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/BoardText.h"

#include "words/ValueText.h"

namespace linli::words {
namespace {

using board::RankBy;
using board::WindowChoice;

QString periodText(const WindowChoice& choice, BusinessDay today, Language language)
{
    switch (choice.kind) {
    case WindowChoice::Kind::Week:
        return (choice.first.weekStart() == today.weekStart() ? Bilingual{u"本周", u"This week's"}
                                                              : Bilingual{u"一周", u"One week's"})
            .in(language);
    case WindowChoice::Kind::Month:
        return choice.first.monthStart() == today.monthStart()
                   ? Bilingual{u"本月", u"This month's"}.in(language)
                   : Bilingual{u"%1 月", u"Month %1:"}.in(language).arg(choice.first.date().month);
    case WindowChoice::Kind::All:
        return Bilingual{u"累计", u"All-time"}.in(language);
    case WindowChoice::Kind::Days:
        return Bilingual{u"阶段", u"The period's"}.in(language);
    }
    return {};
}

} // namespace

QString boardTitle(const WindowChoice& choice, RankBy by, BusinessDay today, Language language)
{
    const Bilingual board = by == RankBy::Referrals ? Bilingual{u"邻里推荐榜", u" neighbour board"}
                                                    : Bilingual{u"邻里销售榜", u" sales board"};
    return periodText(choice, today, language) + board.in(language);
}

QString windowText(const TimeWindow& window, BusinessDay today, Language language)
{
    const auto plain = [&](BusinessDay day) {
        const QString text = dayText(day, today, language);
        return language == Language::Zh ? text.left(text.lastIndexOf(QLatin1Char(' ')))
                                        : text.mid(text.indexOf(QLatin1Char(' ')) + 1);
    };
    const BusinessDay first = BusinessDay::of(window.from);
    const BusinessDay last = BusinessDay::of(window.to - Span{1});
    return first == last ? plain(first) : plain(first) + QStringLiteral(" – ") + plain(last);
}

QString measureText(RankBy by, Language language)
{
    return (by == RankBy::Referrals
                ? Bilingual{u"带来的新邻居", u"New neighbours brought"}
                : Bilingual{u"被邀请邻居的净销售额", u"Net sales of invited neighbours"})
        .in(language);
}

QString qualifiedText(std::int64_t count, Language language)
{
    const Bilingual text =
        count == 1 ? Bilingual{u"%1 位", u"%1 neighbour"} : Bilingual{u"%1 位", u"%1 neighbours"};
    return text.in(language).arg(countText(count));
}

QString boardFootnote(RankBy by, Language language)
{
    return (by == RankBy::Referrals
                ? Bilingual{u"按首单已付款且未全退的新邻居计；同数看净销售额，再看谁先达到",
                            u"Counts new neighbours whose first order was paid and kept; ties by "
                            u"net sales, then by who got there first"}
                : Bilingual{u"净销售额已扣退货，不含运费",
                            u"Net sales: returns taken off, freight left out"})
        .in(language);
}

} // namespace linli::words
