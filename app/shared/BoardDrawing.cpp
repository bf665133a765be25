// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/BoardDrawing.h"

#include "words/BoardText.h"
#include "words/ValueText.h"

#include <algorithm>

namespace linli::app {

render::BoardPicture boardPicture(const usecases::BoardResult& result,
                                  const board::WindowChoice& choice,
                                  const std::string& shopName,
                                  BusinessDay today,
                                  words::Language language)
{
    const bool bySales = result.by == board::RankBy::Sales;
    render::BoardPicture picture;
    picture.title = words::boardTitle(choice, result.by, today, language);
    picture.window = words::windowText(result.window, today, language);
    picture.shopName = QString::fromStdString(shopName);
    picture.measure = words::measureText(result.by, language);
    picture.emptyText =
        words::Bilingual{u"还没有人上榜，第一个就是你", u"Nobody is on the board yet: be the first"}
            .in(language);
    picture.footnote = words::boardFootnote(result.by, language);
    const auto measure = [bySales](const usecases::BoardRow& row) {
        return bySales ? row.netGmvFen : row.qualified;
    };
    const std::int64_t best =
        result.rows.empty() ? 1 : std::max<std::int64_t>(1, measure(result.rows.front()));
    for (const usecases::BoardRow& row : result.rows) {
        const QString sales = words::moneyText(Money::fromFen(row.netGmvFen));
        const QString referrals = words::qualifiedText(row.qualified, language);
        picture.rows.push_back({row.rank, QString::fromStdString(row.masked),
                                QString::fromStdString(row.masked).left(1),
                                QString::fromStdString(row.member.text()),
                                static_cast<double>(measure(row)) / static_cast<double>(best),
                                bySales ? sales : referrals, bySales ? referrals : sales});
    }
    return picture;
}

} // namespace linli::app
