// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/backups/Backups.h"
#include "vault/SealedCopy.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::app {

/// What a restore would do: the backup beside the shop of now.
struct RestorePreview
{
    ports::BackupFacts backup;
    std::optional<Instant> madeAt;             ///< where the backup says so
    std::optional<ports::BackupFacts> present; ///< none: no shop there, or one that cannot be read
    bool bringsKey = false; ///< the key of its shop is not on this computer and comes with it
};

/// Everything about the copies of one shop file. Makes connections of its own, so it runs beside
/// the store thread; one call at a time, never on the GUI thread (each may take seconds).
///
/// A plain copy opens only where the shop's key is: names and phones are sealed in it. A sealed
/// copy carries the key inside, under the passphrase, and so opens on any computer.
class ShopBackups
{
  public:
    explicit ShopBackups(std::string shopFile, const ports::Clock& clock);

    [[nodiscard]] const std::string& shopFile() const { return m_shopFile; }
    [[nodiscard]] std::string folder() const;

    Result<usecases::MadeBackup> make(backup::Reason reason) const;
    /// None where today has its copy.
    Result<std::optional<usecases::MadeBackup>> makeDaily() const;
    /// Copies older than 35 days, also those beside the file that were made before a migration,
    /// lose whoever was erased since; how many were looked through.
    Result<int> forgetErased() const;
    /// Newest first.
    Result<std::vector<usecases::MadeBackup>> list() const;
    /// The newest, with what it holds; none where there is none.
    Result<std::optional<usecases::MadeBackup>> newest() const;
    [[nodiscard]] std::string pathOf(const backup::Stamp& stamp) const;

    /// A checked copy anywhere. Errors: AlreadyExists and those of the store.
    Result<ports::BackupFacts> copyTo(const std::string& file) const;
    /// A sealed copy anywhere; it is made from a fresh copy by hand, which stays in the folder, so
    /// that nothing in the clear is ever left behind or beside it. `strength` for tests.
    Result<ports::BackupFacts>
    sealTo(const std::string& file,
           const std::string& passphrase,
           vault::SealStrength strength = vault::SealStrength::standard()) const;

    /// Reads every byte of the backup and compares; changes nothing. `passphrase` for sealed ones.
    /// Errors: BackupDamaged, WrongPassphrase, NotAShopFile, NotFound (key), NewerFile.
    Result<RestorePreview> preview(const std::string& file, const std::string& passphrase) const;
    /// Puts the backup in the shop's place; storage/RestoreShop.h says what is kept. The shop must
    /// not be open in this program. Errors: those of preview, OtherShop, StorageBusy, StorageFull.
    Result<ports::BackupFacts> restore(const std::string& file,
                                       const std::string& passphrase) const;

  private:
    std::string m_shopFile;
    const ports::Clock& m_clock;
};

} // namespace linli::app
