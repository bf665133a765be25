// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/SecretStore.h"

#include <memory>

namespace linli::vault {

/// QtKeychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager).
class Keychain final : public SecretStore
{
  public:
    /// Nothing where asking would be of no use or could wait for a person who is not there: no
    /// session bus, or LINLI_NO_KEYCHAIN set (tests, headless runs).
    static std::unique_ptr<Keychain> ofThisSession(int timeoutMs = 3000);

    Result<std::optional<std::string>> read(std::string_view name) override;
    Result<void> write(std::string_view name, std::string_view secret) override;
    Result<void> remove(std::string_view name) override;

  private:
    explicit Keychain(int timeoutMs) : m_timeoutMs(timeoutMs) {}
    int m_timeoutMs;
};

} // namespace linli::vault
