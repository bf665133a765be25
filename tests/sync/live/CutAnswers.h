// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace linli::sync {

struct CutFigures
{
    int cuts = 0;     ///< places at which answers ended
    int unhealed = 0; ///< after which something still waited, 10 s of a good line later
    std::int64_t lost = 0;
    std::int64_t doubled = 0;
};

/// One counter; each answer of an exchange ends after `step`, 2 × step, … bytes until the longest
/// of them is whole (spec/sync.md §6 level 4).
[[nodiscard]] CutFigures cutEveryAnswer(std::size_t step);

} // namespace linli::sync
