// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::cloud {

/// Name (lower case) and value.
using Headers = std::vector<std::pair<std::string, std::string>>;

/// One HTTP request without its socket: what the core sees, and what tests write by hand.
struct Request
{
    std::string method = "GET";
    std::string path;  ///< as sent, percent-encoded, without the query
    std::string query; ///< as sent, without the question mark
    Headers headers;
    std::string body;
    std::string peer = "127.0.0.1"; ///< who asks: behind a proxy on this machine whom it names
    bool direct = true;             ///< no proxy in between
    int waitedMs = 0;               ///< how long this request has been parked already (long poll)

    /// Empty where there is none.
    [[nodiscard]] std::string_view header(std::string_view lowerName) const;
    /// A decoded value of the query; empty where there is none.
    [[nodiscard]] std::string parameter(std::string_view name) const;
    [[nodiscard]] bool fromThisMachine() const;
};

/// Percent decoding; a plus sign stays one. Broken sequences stay as they are.
[[nodiscard]] std::string decoded(std::string_view text);

/// The path's segments, decoded: "/v1/stores" gives "v1", "stores".
[[nodiscard]] std::vector<std::string> segmentsOf(std::string_view path);

} // namespace linli::cloud
