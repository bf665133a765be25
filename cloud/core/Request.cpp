// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Request.h"

#include <optional>

namespace linli::cloud {
namespace {

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? std::optional<int>(low - 'a' + 10) : std::nullopt;
}

} // namespace

std::string decoded(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            const std::optional<int> high = hexDigit(text[i + 1]);
            const std::optional<int> low = hexDigit(text[i + 2]);
            if (high && low) {
                plain.push_back(static_cast<char>(*high * 16 + *low));
                i += 2;
                continue;
            }
        }
        plain.push_back(text[i]);
    }
    return plain;
}

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    std::size_t from = path.starts_with('/') ? 1 : 0;
    while (from <= path.size()) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        segments.push_back(decoded(path.substr(from, slash - from)));
        from = slash + 1;
    }
    return segments;
}

std::string_view Request::header(std::string_view lowerName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerName) {
            return value;
        }
    }
    return {};
}

std::string Request::parameter(std::string_view name) const
{
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (decoded(pair.substr(0, equals)) == name) {
            return equals < pair.size() ? decoded(pair.substr(equals + 1)) : std::string();
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

bool Request::fromThisMachine() const
{
    return direct && (peer.starts_with("127.") || peer == "::1" || peer == "::ffff:127.0.0.1");
}

} // namespace linli::cloud
