// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/Backup.h"
#include "domain/core/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

/// What a shop file holds, without its key.
struct BackupFacts
{
    std::string shopId;
    backup::Counts counts;
    std::optional<Instant> lastEventAt;
    std::int64_t bytes = 0;
    bool operator==(const BackupFacts&) const = default;
};

/// The copies of one shop in its own folder. Blocks for as long as the disk takes; any one thread,
/// beside the store's (it reads through a connection of its own, writers go on).
class BackupStore
{
  public:
    BackupStore() = default;
    BackupStore(const BackupStore&) = delete;
    BackupStore& operator=(const BackupStore&) = delete;
    virtual ~BackupStore() = default;

    /// Copies the shop as it is now; checked, flushed to the disk and whole, or not there.
    /// Errors: AlreadyExists, StorageFull, StorageCorrupt, FileUnwritable.
    virtual Result<BackupFacts> write(const backup::Stamp& stamp) = 0;
    /// Unordered; other files in the folder are not touched.
    virtual Result<std::vector<backup::Stamp>> list() = 0;
    /// Errors: NotFound, StorageCorrupt, NotAShopFile.
    virtual Result<BackupFacts> inspect(const backup::Stamp& stamp) = 0;
    virtual Result<void> remove(const backup::Stamp& stamp) = 0;
    /// Wipes from a copy whoever was erased in the shop since (spec/security.md §4.3b).
    virtual Result<void> forgetErased(const backup::Stamp& stamp) = 0;
};

} // namespace linli::ports
