// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "render/report/ReportDocument.h"
#include "ui/shell/ShopAccess.h"
#include "usecases/imports/ImportResult.h"
#include "usecases/settings/Preferences.h"
#include "usecases/settings/ShopProfile.h"
#include "words/Language.h"

#include <QString>

#include <functional>

namespace linli::ports {
class Clock;
} // namespace linli::ports

namespace linli::ui {

enum class SheetFormat
{
    Xlsx,
    Csv,
};

/// What the console is built on; made by app/CompositionRoot, outlives every window. The functions
/// stand for layers the windows may not name (exchange, storage); the comment of each says where it
/// runs.
struct AppContext
{
    ShopAccess& shop;
    const ports::Clock& clock;
    usecases::Preferences preferences; ///< as read at start
    usecases::ShopProfile profile;     ///< as read at start
    QString shopFile;                  ///< for the status line's tip

    /// Reads the file by its rules and compares it with the shop; nothing is written when
    /// options.dryRun. Called on the store thread. Errors: those of exchange and the import.
    std::function<Result<usecases::imports::ImportResult>(
        StoreSide&, const QString& path, const usecases::imports::ImportOptions&)>
        importFile;
    /// Writes a report whole or not at all. Called on a worker thread.
    std::function<Result<void>(
        const QString& path, const report::Report&, SheetFormat, words::Language)>
        writeSheet;
    /// The report as pages for PDF and print. Called on any thread.
    std::function<render::ReportDocument(const report::Report&, words::Language)> reportPages;
    /// Opens the sample shop or goes back to the own one (ends and starts the program's windows);
    /// null where the program was started on one file. GUI thread.
    std::function<void(bool sample)> switchShop;
};

} // namespace linli::ui
