// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardPictures.h"

#include "domain/member/MaskedName.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/board/BoardPresenter.h"
#include "ui/pages/board/BoardWords.h"
#include "words/BoardText.h"

#include <QCoreApplication>

namespace linli::ui {

render::BoardPicture boardPictureOf(const usecases::BoardResult& result,
                                    const board::WindowChoice& choice,
                                    const std::string& shopName,
                                    BusinessDay today)
{
    const board::RankBy by = result.by;
    render::BoardPicture picture;
    picture.title = words::boardTitle(choice, by, today, language());
    picture.window = words::windowText(result.window, today, language());
    picture.shopName = text(shopName);
    picture.measure = words::measureText(by, language());
    picture.emptyText = QCoreApplication::translate(
        "linli::ui::BoardPresenter",
        "Nobody is on the board yet. The first neighbour you bring puts you here.");
    picture.footnote = words::boardFootnote(by, language());
    std::int64_t best = 0;
    for (const usecases::BoardRow& row : result.rows) {
        const BoardLine line{row.member.text(), row.rank,      row.masked,         row.code,
                             row.qualified,     row.netGmvFen, row.lastAt.unixMs()};
        best = best > 0 ? best : measureOf(line, by);
        picture.rows.push_back(
            {row.rank, text(row.masked), text(row.masked.substr(0, surnameLength(row.masked))),
             text(line.key), best > 0 ? double(measureOf(line, by)) / double(best) : 0,
             boardwords::primary(line, by), boardwords::secondary(line, by)});
    }
    return picture;
}

} // namespace linli::ui
