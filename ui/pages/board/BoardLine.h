// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"

#include <cstdint>
#include <string>

namespace linli::ui {

/// A row of the board as the page shows it: the name already full or masked.
struct BoardLine
{
    std::string key;
    std::int32_t rank = 0;
    std::string name;
    std::string code;
    std::int64_t qualified = 0;
    std::int64_t netFen = 0;
    std::int64_t lastMs = 0;
    bool operator==(const BoardLine&) const = default;
};

enum class BoardColumn
{
    Rank,
    Person,
    Code,
    Invited,
    Sales,
    Last,
};

using BoardModel = itemmodels::SnapshotModel<BoardLine>;

/// The one model that table, bars and podium read.
[[nodiscard]] BoardModel* makeBoardModel(QObject* parent);

} // namespace linli::ui
