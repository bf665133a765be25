// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/products/ProductOrder.h"

#include <algorithm>
#include <limits>

namespace linli::storage {

ProductOrder::ProductOrder(const usecases::ProductQuery& query)
    : m_sort(query.sort), m_text(foldedForSearch(query.text)), m_collator(nameCollator())
{
}

bool ProductOrder::matches(const Row& row) const
{
    const auto folded = [&](int column) { return foldedForSearch(row.text(column)); };
    return m_text.isEmpty() || folded(1).contains(m_text) || folded(2).contains(m_text) ||
           folded(3).contains(m_text) || folded(4).startsWith(m_text) ||
           folded(5).startsWith(m_text);
}

std::int64_t ProductOrder::valueOf(const Row& row) const
{
    switch (m_sort) {
    case usecases::ProductSort::Name:
        return 0;
    case usecases::ProductSort::Newest:
        return -row.integer(6);
    case usecases::ProductSort::Price:
        return row.integer(7);
    case usecases::ProductSort::Stock:
        return row.optionalInteger(8).value_or(std::numeric_limits<std::int64_t>::max());
    }
    return 0;
}

void ProductOrder::add(const Row& row)
{
    if (matches(row)) {
        m_items.push_back({row.text(0), valueOf(row), m_collator.sortKey(toQt(row.text(1)))});
    }
}

void ProductOrder::sort()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) {
        if (a.value != b.value) {
            return a.value < b.value;
        }
        const int names = a.name.compare(b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
}

usecases::PageCursor ProductOrder::cursorAt(std::int64_t place) const
{
    return {item(place).value, item(place).id};
}

std::int64_t ProductOrder::placeAfter(const std::optional<usecases::PageCursor>& cursor) const
{
    if (!cursor) {
        return 0;
    }
    const auto same = std::find_if(m_items.begin(), m_items.end(),
                                   [&](const Item& one) { return one.id == cursor->key; });
    if (same != m_items.end()) {
        return same - m_items.begin() + 1;
    }
    const auto behind = std::find_if(m_items.begin(), m_items.end(),
                                     [&](const Item& one) { return one.value > cursor->value; });
    return behind - m_items.begin();
}

} // namespace linli::storage
