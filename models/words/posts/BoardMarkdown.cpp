// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/posts/BoardMarkdown.h"

#include "domain/outreach/MessageLimits.h"
#include "words/BoardText.h"
#include "words/ValueText.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace linli::words {
namespace {

using board::RankBy;
using usecases::SealedRow;

QString rankCell(std::int32_t rank)
{
    static constexpr std::array<const char16_t*, 3> kMedals{u"🥇", u"🥈", u"🥉"};
    return rank >= 1 && rank <= 3 ? QString::fromUtf16(kMedals[static_cast<std::size_t>(rank - 1)])
                                  : QString::number(rank);
}

QString rowOf(const SealedRow& row, RankBy by)
{
    const QString measure =
        by == RankBy::Sales ? moneyText(Money::fromFen(row.netGmvFen)) : countText(row.qualified);
    return QStringLiteral("| %1 | %2 | %3 |")
        .arg(rankCell(row.rank), tableCell(QString::fromStdString(row.masked)), measure);
}

QString tableOf(const usecases::SealedBoard& sealed,
                const QString& shopName,
                BusinessDay today,
                Language language,
                std::size_t rows)
{
    QStringList lines;
    lines += QStringLiteral("# 🏆 ") + tableCell(shopName) + QStringLiteral(" · ") +
             boardTitle(sealed.choice, sealed.by, today, language);
    lines += windowText(sealed.window, today, language);
    lines += QString();
    lines += Bilingual{u"| 名次 | 邻居 | %1 |", u"| Rank | Neighbour | %1 |"}.in(language).arg(
        measureText(sealed.by, language));
    lines += QStringLiteral("| :---: | :--- | ---: |");
    for (std::size_t i = 0; i < rows; ++i) {
        lines += rowOf(sealed.rows[i], sealed.by);
    }
    lines += QString();
    lines += QStringLiteral("> ") + Bilingual{u"谢谢每一位把好东西告诉邻居的人！",
                                              u"Thank you to everybody who told a neighbour!"}
                                        .in(language);
    lines += QStringLiteral("> ") +
             Bilingual{u"封存于 %1 · 核对码 %2", u"Sealed %1 · check %2"}.in(language).arg(
                 instantText(sealed.sealedAt, today, language),
                 QString::fromStdString(sealed.hash.substr(0, 8)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString tableCell(const QString& text)
{
    QString cell;
    for (const QChar letter : text) {
        // Full-width twins: how the service reads a backslash is not documented.
        static constexpr std::u16string_view kMarks = u"*|`_<>[]#~\\";
        static constexpr std::u16string_view kTwins = u"＊｜｀＿＜＞［］＃～＼";
        const std::size_t mark = kMarks.find(letter.unicode());
        cell += mark != std::u16string_view::npos ? QChar(kTwins[mark])
                : letter.isSpace()                ? QLatin1Char(' ')
                                                  : letter;
    }
    return cell;
}

QString boardMarkdown(const usecases::SealedBoard& sealed,
                      const QString& shopName,
                      BusinessDay today,
                      Language language,
                      std::size_t most)
{
    std::size_t rows = std::min(most, sealed.rows.size());
    QString table = tableOf(sealed, shopName, today, language, rows);
    while (rows > 0 && std::size_t(table.toUtf8().size()) > outreach::limits::kMarkdown) {
        table = tableOf(sealed, shopName, today, language, --rows);
    }
    return table;
}

} // namespace linli::words
