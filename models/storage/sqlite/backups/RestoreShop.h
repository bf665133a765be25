// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/BackupStore.h"
#include "usecases/ports/Crypto.h"

#include <functional>
#include <string>

namespace linli::storage {

/// A backup: its name for errors, and how its bytes are laid down at `target`, a file that is not
/// there yet.
struct BackupSource
{
    std::string name;
    std::function<Result<void>(const std::string& target)> layDown;
};

/// Puts a backup in the place of a shop file. Everything that can go wrong goes wrong before the
/// present shop is touched: the backup is laid down beside it, checked page by page, brought to
/// this program's schema, freed of whoever was erased since, and only then takes its place, in one
/// step. The present shop is kept in `folder` first: a checked copy, or, where it is damaged, its
/// files as they are. The shop's own poster templates come back with it. `vault`: the shop's, for
/// what names erased persons in free texts (Erasures.h). No connection to `shopFile` may be open in
/// this program.
///
/// Errors: BackupDamaged, NotAShopFile, NewerFile, OtherShop, StorageBusy (another program has the
/// shop open), StorageFull, FileUnwritable, those of the source. The shop is as it was then.
Result<ports::BackupFacts> restoreShop(const BackupSource& source,
                                       const std::string& shopFile,
                                       const std::string& folder,
                                       Instant now,
                                       const ports::Vault* vault = nullptr);

/// The plain source: a shop file, copied as it is.
BackupSource plainSource(const std::string& backupFile);

} // namespace linli::storage
