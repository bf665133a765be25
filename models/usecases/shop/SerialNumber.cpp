// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/shop/SerialNumber.h"

#include <charconv>
#include <cstdint>

namespace linli::usecases {

std::string nextInSeries(std::string_view prefix, std::string_view last, std::size_t digits)
{
    std::int64_t number = 0;
    if (last.starts_with(prefix)) {
        const std::string_view tail = last.substr(prefix.size());
        const auto [end, error] = std::from_chars(tail.data(), tail.data() + tail.size(), number);
        number = error == std::errc() && end == tail.data() + tail.size() ? number : 0;
    }
    std::string counter = std::to_string(number + 1);
    counter.insert(0, counter.size() < digits ? digits - counter.size() : 0, '0');
    return std::string(prefix) + counter;
}

} // namespace linli::usecases
