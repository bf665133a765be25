// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/boards/HonoursText.h"

#include "words/BoardText.h"
#include "words/ValueText.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace linli::words {
namespace {

using board::RankBy;
using usecases::SealedRow;

QString measureOf(const SealedRow& row, RankBy by, Language language)
{
    if (by == RankBy::Sales) {
        return moneyText(Money::fromFen(row.netGmvFen));
    }
    const Bilingual one{u"%1 位新邻居", u"%1 new neighbour"};
    const Bilingual more{u"%1 位新邻居", u"%1 new neighbours"};
    return (row.qualified == 1 ? one : more).in(language).arg(row.qualified);
}

QString rankText(std::int32_t rank, Language language)
{
    return Bilingual{u"第 %1 名", u"no. %1"}.in(language).arg(rank);
}

QString line(const SealedRow& row, RankBy by, Language language)
{
    static constexpr std::array<const char16_t*, 3> kMedals{u"🥇 ", u"🥈 ", u"🥉 "};
    const bool podium = row.rank >= 1 && row.rank <= 3;
    const QString place = podium
                              ? QString::fromUtf16(kMedals[static_cast<std::size_t>(row.rank - 1)])
                              : QString::number(row.rank) + QStringLiteral(". ");
    return place + QString::fromStdString(row.masked) + QStringLiteral("  ") +
           measureOf(row, by, language);
}

} // namespace

QString honoursText(const usecases::SealedBoard& sealed,
                    const QString& shopName,
                    BusinessDay today,
                    Language language,
                    std::size_t most)
{
    QStringList lines;
    lines += QStringLiteral("🏆 ") + shopName + QStringLiteral(" · ") +
             boardTitle(sealed.choice, sealed.by, today, language);
    lines += windowText(sealed.window, today, language);
    lines += QString();
    for (std::size_t i = 0; i < std::min(most, sealed.rows.size()); ++i) {
        lines += line(sealed.rows[i], sealed.by, language);
    }
    lines += QString();
    lines += Bilingual{u"谢谢每一位把好东西告诉邻居的人！",
                       u"Thank you to everybody who told a neighbour!"}
                 .in(language);
    lines += Bilingual{u"封存于 %1 · 核对码 %2", u"Sealed %1 · check %2"}.in(language).arg(
        instantText(sealed.sealedAt, today, language),
        QString::fromStdString(sealed.hash.substr(0, 8)));
    return lines.join(QLatin1Char('\n'));
}

QString correctionText(const usecases::BoardCorrection& correction, RankBy by, Language language)
{
    const QString who = QString::fromStdString(correction.masked);
    const auto both = [&](const SealedRow& row) {
        return rankText(row.rank, language) + QStringLiteral("，") + measureOf(row, by, language);
    };
    if (!correction.now) {
        return Bilingual{u"%1：原 %2，现已不在榜上", u"%1: was %2, is not on it any more"}
            .in(language)
            .arg(who, both(*correction.was));
    }
    if (!correction.was) {
        return Bilingual{u"%1：原不在榜上，现 %2", u"%1: was not on it, is %2"}.in(language).arg(
            who, both(*correction.now));
    }
    return Bilingual{u"%1：%2 → %3", u"%1: %2 → %3"}.in(language).arg(who, both(*correction.was),
                                                                      both(*correction.now));
}

QString wayText(usecases::PublishWay way, Language language)
{
    switch (way) {
    case usecases::PublishWay::Clipboard:
        return Bilingual{u"复制文字", u"text copied"}.in(language);
    case usecases::PublishWay::File:
        return Bilingual{u"存为文件", u"saved as file"}.in(language);
    case usecases::PublishWay::Poster:
        return Bilingual{u"海报", u"poster"}.in(language);
    case usecases::PublishWay::Queue:
        return Bilingual{u"任务", u"task"}.in(language);
    }
    return {};
}

} // namespace linli::words
