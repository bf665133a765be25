// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/Ranking.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/views/MemberRow.h"

#include <cstddef>
#include <vector>

namespace linli::usecases {

/// Everybody a filter of the list of neighbours finds; people without a code in force are left out.
/// Errors: those of listMembers.
[[nodiscard]] Result<std::vector<PosterPerson>> posterSegment(Shop& shop,
                                                              const MemberQuery& filter);

/// The first `top` of a board, best first. Errors: those of Boards; OutOfRange (top).
[[nodiscard]] Result<std::vector<PosterPerson>>
posterTop(Shop& shop, const board::WindowChoice& window, board::RankBy by, std::int64_t top);

} // namespace linli::usecases
