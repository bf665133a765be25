// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/ShopKey.h"
#include "vault/ShopVault.h"

#include <memory>
#include <string>

namespace linli::cloud {

/// The service's own secret: signs what goes out in the feed and seals the shops' keys. One file
/// of 64 hex digits, readable by its owner only; all processes of one service share it.
class ServiceKey
{
  public:
    /// Made where there is none. Errors: FileUnwritable, FileUnreadable, SealBroken.
    static Result<std::shared_ptr<const ServiceKey>> load(const std::string& file);
    explicit ServiceKey(vault::ShopKey key) : m_vault(std::move(key)) {}

    /// 64 hex digits over what a change says, so that a device can give it back after a restore
    /// without being able to invent it.
    [[nodiscard]] std::string macOf(const std::string& store, const std::string& text) const
    {
        return m_vault.keyedHash("change", store + '\n' + text);
    }
    /// A visitor's address for one day, told apart but not told.
    [[nodiscard]] std::string blur(const std::string& text) const
    {
        return m_vault.keyedHash("visitor", text);
    }
    [[nodiscard]] std::string seal(const std::string& plain) const { return m_vault.seal(plain); }
    [[nodiscard]] Result<std::string> open(const std::string& sealed) const
    {
        return m_vault.open(sealed);
    }

  private:
    vault::ShopVault m_vault;
};

} // namespace linli::cloud
