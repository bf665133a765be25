// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/OpenedFile.h"
#include "usecases/imports/ImportFile.h"

namespace linli::exchange {

/// Reads a dropped file by the rules of spec/import-rules.md: records, findings, and what the file
/// alone leaves to a person. Any thread. Errors: those of OpenedFile::open.
[[nodiscard]] Result<usecases::imports::ImportFile> readImport(const FileContent& content,
                                                               const ReadOptions& options);

} // namespace linli::exchange
