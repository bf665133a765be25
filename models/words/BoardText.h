// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/Ranking.h"
#include "domain/time/BusinessDay.h"
#include "words/Language.h"

namespace linli::words {

/// 本周推荐榜, 3 月推荐榜, 推荐总榜 …: what stands over a board. `today` decides what is "this".
[[nodiscard]] QString boardTitle(const board::WindowChoice& choice,
                                 board::RankBy by,
                                 BusinessDay today,
                                 Language language);
/// 3月2日 – 3月8日: the days of a window, both included.
[[nodiscard]] QString windowText(const TimeWindow& window, BusinessDay today, Language language);
/// What the bars of a board show.
[[nodiscard]] QString measureText(board::RankBy by, Language language);
/// 12 位新邻居 / 12 new neighbours
[[nodiscard]] QString qualifiedText(std::int64_t count, Language language);
/// How the board counts, in small print.
[[nodiscard]] QString boardFootnote(board::RankBy by, Language language);

} // namespace linli::words
