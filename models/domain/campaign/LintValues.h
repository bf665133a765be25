// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Value.h"

#include <optional>
#include <string>

namespace linli::campaign {

// Short forms for writing the fields of a lint document; nothing is written for what is not known.

inline void put(linter::Object& object, const char* name, const std::string& text)
{
    object.push_back({name, linter::Value(text)});
}
inline void put(linter::Object& object, const char* name, bool flag)
{
    object.push_back({name, linter::Value(flag)});
}
inline void put(linter::Object& object, const char* name, std::int64_t number)
{
    object.push_back({name, linter::Value(linter::Decimal(number))});
}
inline void put(linter::Object& object, const char* name, const std::optional<std::int64_t>& number)
{
    if (number) {
        put(object, name, *number);
    }
}
inline void putDay(linter::Object& object, const char* name, const std::string& text)
{
    if (const Result<BusinessDay> day = BusinessDay::parse(text); day.ok()) {
        object.push_back({name, linter::Value(*day)});
    }
}

} // namespace linli::campaign
