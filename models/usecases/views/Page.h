// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// Where a list goes on: the sort value and the key of the last row shown (keyset paging). Made by
/// a list call and handed back unchanged, with the same query.
struct PageCursor
{
    std::int64_t value = 0;
    std::string key;
    auto operator<=>(const PageCursor&) const = default;
};

/// At most `limit` rows (1–1000) after the cursor; no cursor = from the first row.
struct PageRequest
{
    std::int32_t limit = 100;
    std::optional<PageCursor> after;
};

/// One page. `next` is empty on the last one; `total` counts every row the query matches.
template <typename Row> struct Page
{
    std::vector<Row> rows;
    std::optional<PageCursor> next;
    std::int64_t total = 0;
};

} // namespace linli::usecases
