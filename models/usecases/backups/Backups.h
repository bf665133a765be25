// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/BackupStore.h"
#include "usecases/ports/Clock.h"

#include <optional>
#include <vector>

namespace linli::usecases {

struct MadeBackup
{
    backup::Stamp stamp;
    ports::BackupFacts facts;
};

/// Copies the shop and lets outdated copies go. Errors: those of BackupStore::write; that an old
/// copy could not be removed is no failure of the new one.
[[nodiscard]] Result<MadeBackup>
backUp(ports::BackupStore& store, const ports::Clock& clock, backup::Reason reason);

/// The same once per business day; none where today has its copy. Copies older than 35 days lose
/// on this occasion who was erased since (spec/security.md §4.3b).
[[nodiscard]] Result<std::optional<MadeBackup>> backUpDaily(ports::BackupStore& store,
                                                            const ports::Clock& clock);

/// Copies older than 35 days lose who was erased since; how many were looked through.
[[nodiscard]] Result<int> forgetErasedInCopies(ports::BackupStore& store,
                                               const ports::Clock& clock);

/// Newest first.
[[nodiscard]] Result<std::vector<backup::Stamp>> listBackups(ports::BackupStore& store);

} // namespace linli::usecases
