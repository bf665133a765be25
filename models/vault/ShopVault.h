// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Crypto.h"
#include "vault/ShopKey.h"

namespace linli::vault {

/// ports::Vault under one shop key: HMAC-SHA-256 with the key itself for equality keys,
/// XChaCha20-Poly1305 with a key derived from it for sealing. A sealed text is
/// version byte ‖ 24 bytes nonce ‖ ciphertext and tag; the same text seals differently each time.
class ShopVault final : public ports::Vault
{
  public:
    explicit ShopVault(ShopKey key);
    [[nodiscard]] std::string keyedHash(std::string_view purpose,
                                        std::string_view value) const override;
    [[nodiscard]] std::string seal(std::string_view plain) const override;
    [[nodiscard]] Result<std::string> open(std::string_view sealed) const override;
    [[nodiscard]] Result<std::string> sealPin(std::string_view pin) const override;
    [[nodiscard]] Result<bool> pinFits(std::string_view sealed,
                                       std::string_view pin) const override;

  private:
    ShopKey m_key;
    ShopKey m_sealingKey;
};

} // namespace linli::vault
