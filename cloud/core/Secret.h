// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Crypto.h"
#include "usecases/ports/IdSource.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::cloud {

/// 256 random bits as 64 hex digits: a device's token, a visitor's cookie.
[[nodiscard]] std::string newToken(ports::IdSource& ids);
/// SHA-256 in hex: all that is kept of a secret.
[[nodiscard]] std::string hashOf(const ports::Hasher& hasher, std::string_view secret);

/// Eight characters of Crockford's base 32, read to somebody over the counter: three by which the
/// pairing is found and five secret ones (five tries against 2^25).
struct PairingCode
{
    static constexpr std::size_t kLength = 8;
    static constexpr std::size_t kSelector = 3;
    std::string selector;
    std::string secret;

    [[nodiscard]] static PairingCode make(ports::IdSource& ids);
    /// Reads what a person types: case-blind, I and L as 1, O as 0, spaces and hyphens dropped.
    [[nodiscard]] static std::optional<PairingCode> parse(std::string_view typed);
    [[nodiscard]] std::string text() const { return selector + secret; }
};

} // namespace linli::cloud
