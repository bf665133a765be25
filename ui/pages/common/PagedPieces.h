// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "ui/context/AppContext.h"
#include "ui/widgets/table/TableCells.h"
#include "usecases/views/Page.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace linli::ui {

/// Reads a keyset-paged list from its first row to its last, a page at a time, as `shown` would
/// show it. `turn` makes a line of the list of a row of the shop. `asker` stops it when it goes;
/// `shown` lives as long as it.
template <typename Row, typename Line, typename Query, typename Turn>
TablePieces pagedPieces(QObject* asker,
                        const AppContext& context,
                        const itemmodels::SnapshotModel<Line>& shown,
                        const Query& query,
                        Result<usecases::Page<Row>> (*lister)(usecases::Shop&,
                                                              const Query&,
                                                              const usecases::PageRequest&),
                        const std::vector<int>& columns,
                        Turn turn)
{
    struct Place
    {
        std::optional<usecases::PageCursor> after;
        bool ended = false;
    };
    constexpr std::int32_t kRows = 1000;
    auto place = std::make_shared<Place>();
    return [asker = QPointer(asker), &context, &shown, query, lister, columns, place,
            turn](std::function<void(const Result<TableRows>&)> done) {
        if (asker.isNull()) {
            done(Error(ErrorCode::Cancelled));
            return;
        }
        if (place->ended) {
            done(TableRows());
            return;
        }
        context.shop.ask<usecases::Page<Row>>(
            asker,
            [query, lister, after = place->after](StoreSide& side) {
                return lister(side.shop, query, {kRows, after});
            },
            [&shown, columns, place, done, turn](Result<usecases::Page<Row>> page) {
                if (!page) {
                    done(page.error());
                    return;
                }
                place->after = page->next;
                place->ended = !page->next;
                const auto count = static_cast<int>(page->rows.size());
                std::vector<Line> lines;
                lines.reserve(page->rows.size());
                for (const Row& row : page->rows) {
                    lines.push_back(turn(row));
                }
                const auto model = shown.over(std::move(lines));
                done(cellsOf(*model, columns, 0, count));
            });
    };
}

} // namespace linli::ui
