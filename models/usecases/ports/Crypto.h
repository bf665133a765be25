// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli::ports {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256. Stateless, any thread.
class Hasher
{
  public:
    virtual ~Hasher() = default;
    [[nodiscard]] virtual Digest sha256(std::string_view bytes) const = 0;
};

/// What the shop key does (spec/security.md §4.3b): equality of personal values without keeping
/// them, and sealing of personal columns. Any thread.
class Vault
{
  public:
    virtual ~Vault() = default;
    /// HMAC-SHA-256(shop_key, purpose ‖ 0 ‖ value) as 64 hex digits; empty for an empty value.
    [[nodiscard]] virtual std::string keyedHash(std::string_view purpose,
                                                std::string_view value) const = 0;
    /// Authenticated encryption; the nonce is inside. An empty text seals to empty bytes.
    [[nodiscard]] virtual std::string seal(std::string_view plain) const = 0;
    /// Errors: SealBroken (changed bytes or another shop's key).
    [[nodiscard]] virtual Result<std::string> open(std::string_view sealed) const = 0;
    /// A PIN as it may be kept: its Argon2id hash, sealed, so that neither the file nor the key
    /// alone lets anybody try the few PINs there are. Takes a tenth of a second and 64 MiB.
    [[nodiscard]] virtual Result<std::string> sealPin(std::string_view pin) const = 0;
    /// Errors: SealBroken.
    [[nodiscard]] virtual Result<bool> pinFits(std::string_view sealed,
                                               std::string_view pin) const = 0;
};

} // namespace linli::ports
