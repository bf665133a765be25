// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/imports/ImportResult.h"

#include <QString>

namespace linli::usecases {
struct Shop;
} // namespace linli::usecases

namespace linli::app {

/// What the owner, not the file, decides about reading it. Empty = the content decides.
struct ReadingChoice
{
    QString kind;
    QString encoding;
};

/// Reads a dropped file by its rules, without any shop. Any thread. Errors: the refusals of
/// spec/import-rules.md §1.
[[nodiscard]] Result<usecases::imports::ImportFile> readFile(const QString& path,
                                                             const ReadingChoice& choice);

/// Reads a dropped file by its rules and compares it with the shop, or applies it in one unit of
/// work. Store thread. Errors: the refusals of spec/import-rules.md §1, those of the store.
[[nodiscard]] Result<usecases::imports::ImportResult>
importFile(usecases::Shop& shop,
           const QString& path,
           const ReadingChoice& choice,
           const usecases::imports::ImportOptions& options);

} // namespace linli::app
