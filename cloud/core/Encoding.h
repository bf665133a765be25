// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linli::cloud {

/// spec/sync.md §4.6: a body never unfolds beyond these.
inline constexpr std::size_t kMostRawBytes = 8 * 1024 * 1024;
inline constexpr std::size_t kMostRatio = 100;

enum class Inflated
{
    Ok,
    TooLarge,
    Broken,
    UnknownEncoding,
};

/// Undoes Content-Encoding gzip, deflate (zlib or raw) or identity, to `most` bytes at most.
[[nodiscard]] Inflated inflateBody(std::string_view encoding,
                                   std::string_view packed,
                                   std::string& plain,
                                   std::size_t most = kMostRawBytes);

/// The body in gzip or deflate where `accepted` (Accept-Encoding) takes it; nothing where it does
/// not or packing does not pay.
struct Packed
{
    std::string encoding;
    std::string bytes;
};
[[nodiscard]] std::optional<Packed> packBody(std::string_view accepted, std::string_view plain);

} // namespace linli::cloud
