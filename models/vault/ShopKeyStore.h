// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "vault/SecretStore.h"
#include "vault/ShopKey.h"

#include <string>
#include <string_view>

namespace linli::vault {

enum class KeyProtection
{
    Keychain, ///< kept by the operating system
    File,     ///< a file readable by its owner only: shown as "not protected"
};

struct HeldKey
{
    ShopKey key;
    KeyProtection protection;
};

/// Where the keys of this computer's shops are, each under the shop's own id (setting `shop.id`,
/// 26 characters), so that several shop files live side by side. Never asks anybody anything.
/// Not for the GUI thread.
class ShopKeyStore
{
  public:
    /// `folder` holds the key files and is made when needed. `keychain` may be null (headless) and
    /// must outlive the store.
    ShopKeyStore(std::string folder, SecretStore* keychain);

    /// $LINLI_CONFIG_DIR/keys, else `linli/keys` in the user's configuration folder.
    static std::string defaultFolder();

    /// A new key for a new shop: into the keychain where that works within its time limit, else
    /// into a file. Errors: AlreadyExists, InvalidCode (the id), FileUnwritable.
    Result<HeldKey> create(std::string_view shopId);
    /// Keeps a secret made elsewhere: the key of a shop this computer joins, a device's token.
    /// Replaces what was kept under this id. Errors: InvalidCode (the id), FileUnwritable.
    Result<void> keep(std::string_view shopId, const ShopKey& key);
    /// Keeps the key of a shop that comes from another computer, as create() keeps a new one.
    /// Errors: those of create.
    Result<HeldKey> adopt(std::string_view shopId, ShopKey key);
    /// Errors: NotFound (the key is on another computer), InvalidCode, FileUnreadable, SealBroken,
    /// and those of the keychain: a locked one never leads to a second key.
    Result<HeldKey> load(std::string_view shopId);

  private:
    [[nodiscard]] std::string fileOf(std::string_view shopId) const;
    Result<void> writeFile(std::string_view shopId, const ShopKey& key) const;
    bool putIntoKeychain(std::string_view shopId, const ShopKey& key);

    std::string m_folder;
    SecretStore* m_keychain;
};

} // namespace linli::vault
