// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Ranking.h"
#include "ui/charts/BarLayer.h"
#include "ui/pages/board/BoardLine.h"
#include "ui/pages/board/Podium.h"

#include <QString>

namespace linli::ui {

/// The sentences of the board, in the language in force.
namespace boardwords {

/// A line's sorted measure, and the other one: "12 neighbours", "¥1,234.50".
[[nodiscard]] QString primary(const BoardLine& line, board::RankBy by);
[[nodiscard]] QString secondary(const BoardLine& line, board::RankBy by);
/// "12 sharers brought 34 neighbours who bought for ¥1,234.50"
[[nodiscard]] QString summary(const std::vector<BoardLine>& lines);

} // namespace boardwords

[[nodiscard]] std::int64_t measureOf(const BoardLine& line, board::RankBy by);
[[nodiscard]] std::vector<PodiumPlace> podiumOf(const std::vector<BoardLine>& lines,
                                                board::RankBy by);
/// Those below the podium, at most `most`.
[[nodiscard]] std::vector<BoardBar>
barsOf(const std::vector<BoardLine>& lines, board::RankBy by, std::size_t most);

} // namespace linli::ui
