// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/backups/Backups.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace linli::ui {

struct BackupLine
{
    QString path;
    usecases::MadeBackup made;
};

/// A backup beside the shop of now.
struct RestoreComparison
{
    ports::BackupFacts backup;
    std::optional<Instant> madeAt;
    std::optional<ports::BackupFacts> present; ///< none: no shop there that can be read
    bool bringsKey = false;                    ///< it comes from another computer, with its key
};

/// The shop's copies. Made by app/CompositionRoot; the functions are called on a worker thread and
/// take seconds, but where their comment says otherwise. Errors: those of app/ShopBackups.
struct BackupDesk
{
    /// Newest first.
    std::function<Result<std::vector<BackupLine>>()> list;
    std::function<Result<BackupLine>()> make;
    /// Everything, the shop's key too, under a passphrase.
    std::function<Result<ports::BackupFacts>(const QString& file, const QString& passphrase)> seal;
    std::function<bool(const QString& file)> isSealed; ///< any thread, at once
    std::function<Result<RestoreComparison>(const QString& file, const QString& passphrase)>
        preview;
    /// Ends the windows, puts the backup in the shop's place and opens the shop again, whatever
    /// came of it. GUI thread, returns at once. Null where nothing can be restored (tests).
    std::function<void(const QString& file, const QString& passphrase)> restore;
};

} // namespace linli::ui
