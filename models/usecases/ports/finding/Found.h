// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace linli::usecases {

enum class FoundKind
{
    Person,
    Product,
    Campaign,
    Order,
    Word, ///< a word of the program itself: a page, an act, a setting
};

/// One thing that a search found. `key` is the thing's own; phones appear masked only.
struct Found
{
    FoundKind kind = FoundKind::Person;
    std::string key;
    std::string title;
    std::string note;
    std::int32_t rank = 0; ///< 0 is best; see Match.h
};

} // namespace linli::usecases
