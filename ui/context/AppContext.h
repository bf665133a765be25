// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "render/pickup/PickupDocument.h"
#include "render/report/ReportDocument.h"
#include "ui/context/BackupDesk.h"
#include "ui/context/DiagnosticsDesk.h"
#include "ui/context/ShopAccess.h"
#include "usecases/campaigns/CampaignTemplate.h"
#include "usecases/campaigns/Review.h"
#include "usecases/imports/ImportResult.h"
#include "usecases/orders/Pickup.h"
#include "usecases/settings/Preferences.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/staff/Staff.h"
#include "words/Language.h"

#include <QString>

#include <functional>

namespace linli::ports {
class Clock;
class Stage;
} // namespace linli::ports

namespace linli::ui {

struct ImportDesk;
struct PosterDesk;
struct PrintDesk;
struct ReportDesk;
struct ReachDesk;
struct SyncDesk;

enum class SheetFormat
{
    Xlsx,
    Csv,
};

/// Where the key lies that seals names and phones (spec/security.md §4.3b).
enum class KeyPlace
{
    Keychain, ///< kept by the operating system
    File,     ///< a file readable by its owner only: told as "not protected"
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

    /// Reads a dropped file by its rules; `encoding` empty = found by itself. Called on a worker
    /// thread. Errors: the refusals of spec/import-rules.md §1.
    std::function<Result<usecases::imports::ImportFile>(const QString& path,
                                                        const QString& encoding)>
        readImport;
    /// Compares what was read with the shop and, unless options.dryRun, applies exactly that, in
    /// one unit of work. Called on the store thread.
    std::function<Result<usecases::imports::ImportResult>(
        StoreSide&, const usecases::imports::ImportFile&, const usecases::imports::ImportOptions&)>
        runImport;
    /// Writes a report whole or not at all. Called on a worker thread.
    std::function<Result<void>(
        const QString& path, const report::Report&, SheetFormat, words::Language)>
        writeSheet;
    /// The report as pages for PDF and print. Called on any thread.
    std::function<render::ReportDocument(const report::Report&, words::Language)> reportPages;
    /// Opens the sample shop or goes back to the own one (ends and starts the program's windows);
    /// null where the program was started on one file. GUI thread.
    std::function<void(bool sample)> switchShop;
    KeyPlace keyPlace = KeyPlace::File;
    /// The pick-up lists and slips in words, ready for paper. Called on any thread.
    std::function<render::PickupDocument(const usecases::PickupList&, words::Language)>
        pickupLists = {};
    std::function<std::vector<render::SlipDocument>(const usecases::PickupList&, words::Language)>
        pickupSlips = {};
    /// The linter's rule data; outlives the windows. Null: campaigns cannot be checked or go live.
    const usecases::LintDesk* lint = nullptr;
    /// The ready campaigns in that language. GUI thread, some milliseconds.
    std::function<Result<std::vector<usecases::CampaignTemplate>>(words::Language)>
        campaignTemplates = {};
    /// Reads everything the share kits of a campaign are made of; the work it answers writes them
    /// into a folder and tells how many sharers have one. First on the store thread, the work on a
    /// worker.
    using KitWork = std::function<Result<int>(const QString& folder)>;
    std::function<Result<KitWork>(StoreSide&, const std::string& campaign, words::Language)>
        shareKit = {};
    /// Who watched, out of a live platform's own file. Any thread.
    std::function<Result<campaign::Viewing>(const QString& path)> readViewing = {};
    ports::Stage* stage = nullptr; ///< OBS; null where there is none
    BackupDesk backups = {};
    DiagnosticsDesk diagnostics = {};
    usecases::DeskView desk = {}; ///< as read at start
    /// What single pages are built on, each told in its own header ui/context/…Desk.h. Null where a
    /// program offers none (tests): the page then leaves the function out.
    const ImportDesk* importDesk = nullptr;
    const PosterDesk* posterDesk = nullptr;
    const PrintDesk* printDesk = nullptr;
    const ReachDesk* reachDesk = nullptr;
    const ReportDesk* reportDesk = nullptr;
    const SyncDesk* syncDesk = nullptr;
};

} // namespace linli::ui
