// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Row.h"
#include "storage/sqlite/rows/TextOrder.h"
#include "usecases/views/Page.h"
#include "usecases/views/Product.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::storage {

/// The goods a query matches, in its order: a shop has hundreds to thousands, so their names are
/// compared here, where pinyin order and Unicode folding are at hand.
class ProductOrder
{
  public:
    explicit ProductOrder(const usecases::ProductQuery& query);
    /// A row of sql::kProductKeys; left out if it does not match the text.
    void add(const Row& row);
    void sort();

    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_items.size()); }
    [[nodiscard]] const std::string& idAt(std::int64_t place) const { return item(place).id; }
    [[nodiscard]] usecases::PageCursor cursorAt(std::int64_t place) const;
    /// The place behind the cursor's row; where that row is gone, behind its sort value.
    [[nodiscard]] std::int64_t placeAfter(const std::optional<usecases::PageCursor>& cursor) const;

  private:
    struct Item
    {
        std::string id;
        std::int64_t value = 0; ///< ascending
        QCollatorSortKey name;
    };
    [[nodiscard]] const Item& item(std::int64_t place) const
    {
        return m_items[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] bool matches(const Row& row) const;
    [[nodiscard]] std::int64_t valueOf(const Row& row) const;

    usecases::ProductSort m_sort;
    QString m_text;
    QCollator m_collator;
    std::vector<Item> m_items;
};

} // namespace linli::storage
