// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "exchange/import/OpenedFile.h"

#include <QString>

#include <cstdint>
#include <map>

namespace linli::exchange {

/// What is wrong with a row of the file, ready to be read: row number → sentence.
using RowNotes = std::map<std::int64_t, QString>;

/// Writes the file again as a workbook with one more column saying what is wrong with each row, so
/// that the owner mends it there and imports it: same columns under the same titles, every row
/// below the header, all of it text as the import reads it (spec/imports.md). Whole or untouched.
/// Errors: those of reading the file and of writeXlsx.
[[nodiscard]] Result<void> writeCorrections(const FileContent& content,
                                            const ReadOptions& options,
                                            const RowNotes& notes,
                                            const QString& notesTitle,
                                            const QString& path);

} // namespace linli::exchange
