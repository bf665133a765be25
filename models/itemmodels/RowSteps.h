// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace linli::itemmodels {

/// One change of a list of rows. Indices are those of the list at the moment of the step.
struct RowStep
{
    enum class Kind
    {
        Remove, ///< `count` rows from `at`
        Insert, ///< `count` rows before `at`, taken from the new list at `source`
        Move,   ///< the row `at` so that it stands at `target` afterwards
    };
    Kind kind = Kind::Remove;
    int at = 0;
    int count = 1;
    int source = 0;
    int target = 0;
};

/// The fewest steps that turn one order of keys into another: rows on the longest common order
/// stay, so a refreshed view keeps its selection and its scroll position. Keys are unique.
[[nodiscard]] std::vector<RowStep> rowSteps(const std::vector<std::string>& before,
                                            const std::vector<std::string>& after);

} // namespace linli::itemmodels
