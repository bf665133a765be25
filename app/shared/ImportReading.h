// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/imports/ImportFile.h"

#include <QString>

namespace linli::app {

/// Reads a dropped file by its rules; `encoding` empty = found by itself. Any thread.
/// Errors: the refusals of spec/import-rules.md §1.
[[nodiscard]] Result<usecases::imports::ImportFile> readImportFile(const QString& path,
                                                                   const QString& encoding);

} // namespace linli::app
