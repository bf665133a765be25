// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/BackupStore.h"

#include <string>
#include <string_view>

namespace linli::app {

/// What a sealed copy says about itself, inside the seal: "name=value" lines.
struct BackupNote
{
    ports::BackupFacts facts;
    std::string keyHex; ///< of the shop: makes the copy useful on another computer
    Instant madeAt;
};

[[nodiscard]] std::string textOf(const BackupNote& note);
/// Errors: BackupDamaged.
[[nodiscard]] Result<BackupNote> parseBackupNote(std::string_view text);

} // namespace linli::app
