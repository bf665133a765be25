// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "exchange/correct/CorrectionSheet.h"
#include "usecases/imports/ImportFile.h"
#include "usecases/imports/ImportResult.h"
#include "words/Language.h"

#include <QString>

namespace linli::app {

/// Reads a dropped file by its rules; `encoding` empty = found by itself. Any thread.
/// Errors: the refusals of spec/import-rules.md §1.
[[nodiscard]] Result<usecases::imports::ImportFile> readImportFile(const QString& path,
                                                                   const QString& encoding);

/// Sentences of all findings of a row, in their order.
[[nodiscard]] exchange::RowNotes correctionNotes(const usecases::imports::ImportResult& result,
                                                 words::Language language);
/// Title of the column they stand in.
[[nodiscard]] QString correctionTitle(words::Language language);

} // namespace linli::app
