// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/Crypto.h"
#include "vault/SecretStore.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::vault {

enum class SecretPlace
{
    None,
    Keychain,   ///< kept by the operating system
    SealedFile, ///< sealed with the shop's key, readable by its owner only
};

/// Short secrets of other people's services (the key of a group robot), by the shop they belong to
/// and a name. In the keychain where that works within its time limit, else sealed with the shop's
/// key in a file beside the shop keys: never in the shop's file, its backups, exports or sync, so a
/// shop that moves asks for them again. Not for the GUI thread.
class SecretShelf
{
  public:
    /// `keychain` may be null (headless). All must outlive it. `shopId`: 26 characters.
    SecretShelf(std::string folder,
                std::string shopId,
                const ports::Vault& vault,
                SecretStore* keychain);

    /// Replaces what was kept. Errors: InvalidCode (name), FileUnwritable.
    Result<SecretPlace> keep(std::string_view name, std::string_view secret);
    /// None where nothing is kept here. Errors: InvalidCode, FileUnreadable, SealBroken, and those
    /// of the keychain (locked, no answer).
    Result<std::optional<std::string>> read(std::string_view name);
    Result<SecretPlace> placeOf(std::string_view name);
    /// Errors: InvalidCode, FileUnwritable, those of the keychain.
    Result<void> forget(std::string_view name);

  private:
    /// Names become file names: letters, digits and - only.
    [[nodiscard]] Result<std::string> fileOf(std::string_view name) const;
    [[nodiscard]] std::string keychainName(std::string_view name) const;
    [[nodiscard]] bool putIntoKeychain(std::string_view name, std::string_view secret);
    Result<void> writeFile(const std::string& path, std::string_view secret) const;

    std::string m_folder;
    std::string m_shopId;
    const ports::Vault& m_vault;
    SecretStore* m_keychain;
};

} // namespace linli::vault
