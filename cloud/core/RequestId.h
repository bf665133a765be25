// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Request.h"

#include <algorithm>
#include <string_view>

namespace linli::cloud {

/// What the asker calls its request, repeated in the answer: 1–64 letters, digits, dots, hyphens
/// and underscores; empty for anything else, which could break out of a header or a log line.
[[nodiscard]] inline std::string_view requestIdOf(const Request& request)
{
    constexpr std::size_t kLongest = 64;
    const std::string_view id = request.header("x-request-id");
    const bool plain = std::ranges::all_of(id, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '-' || c == '_' || c == '.';
    });
    return plain && id.size() <= kLongest ? id : std::string_view();
}

} // namespace linli::cloud
