// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/BackupStore.h"
#include "usecases/ports/Crypto.h"

#include <string>
#include <vector>

namespace linli::storage {

/// The copies of a shop file in a folder, each opened only for as long as a call lasts.
class ShopCopies final : public ports::BackupStore
{
  public:
    /// The folder is made, for its owner only, with the first copy.
    /// `vault` is the shop's and outlives this; null where its key is not to be had: then copies
    /// forget only what is kept under a person's key.
    ShopCopies(std::string shopFile, std::string folder, const ports::Vault* vault = nullptr);
    /// "shop-backups" beside "shop.linli".
    [[nodiscard]] static std::string defaultFolder(const std::string& shopFile);

    Result<ports::BackupFacts> write(const backup::Stamp& stamp) override;
    Result<std::vector<backup::Stamp>> list() override;
    Result<ports::BackupFacts> inspect(const backup::Stamp& stamp) override;
    Result<void> remove(const backup::Stamp& stamp) override;
    Result<void> forgetErased(const backup::Stamp& stamp) override;

    /// The same for a copy anywhere.
    Result<void> forgetErasedIn(const std::string& copyFile) const;
    [[nodiscard]] std::string pathOf(const backup::Stamp& stamp) const;
    [[nodiscard]] const std::string& folder() const { return m_folder; }

  private:
    std::string m_shopFile;
    std::string m_folder;
    const ports::Vault* m_vault;
};

/// What a shop file holds; `thorough` walks every page first. Nothing is written, an older schema
/// is fine. Errors: NotFound, FileUnreadable, NotAShopFile, NewerFile, StorageCorrupt, StorageBusy.
Result<ports::BackupFacts> factsOf(const std::string& shopFile, bool thorough);

/// A checked copy of a shop file anywhere; see copyDatabase. Errors: those of both.
Result<ports::BackupFacts> copyShop(const std::string& shopFile, const std::string& target);

} // namespace linli::storage
