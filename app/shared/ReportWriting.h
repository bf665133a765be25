// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/report/Report.h"
#include "usecases/boards/BoardResult.h"
#include "words/Language.h"

#include <QString>

namespace linli::app {

/// Writes a report by the file's ending: .xlsx, .csv or .pdf, whole or not at all.
/// Errors: UnknownOption (another ending), FileUnwritable. Any thread with a QGuiApplication.
[[nodiscard]] Result<void> writeReport(const report::Report& report,
                                       const std::string& shopName,
                                       Instant now,
                                       const QString& file,
                                       words::Language language);

/// Writes a board: .png (a poster, 1080×1920, masked names), .xlsx or .pdf (a table).
[[nodiscard]] Result<void> writeBoard(const usecases::BoardResult& result,
                                      const board::WindowChoice& choice,
                                      const std::string& shopName,
                                      Instant now,
                                      const QString& file,
                                      words::Language language);

} // namespace linli::app
