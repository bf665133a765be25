// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ConsoleReach.h"
#include "app/ConsoleRights.h"
#include "app/ConsoleSession.h"
#include "app/ConsoleSync.h"
#include "app/CorrectedClock.h"
#include "app/guard/BooksGuard.h"
#include "app/shared/LintTools.h"
#include "app/shared/ShopBackups.h"
#include "live/ObsClient.h"
#include "runtime/StoreThread.h"
#include "ui/context/AppContext.h"
#include "ui/context/ImportDesk.h"
#include "ui/context/PosterDesk.h"
#include "ui/context/PrintDesk.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace linli::ui {
class MainWindow;
struct ReportDesk;
} // namespace linli::ui

namespace linli::app {

class ScheduleRunner;
struct HandedOver;

/// Puts the console together on one shop file and takes it apart again when another one is opened.
/// GUI thread.
class CompositionRoot : public QObject
{
    Q_OBJECT
  public:
    /// `file` empty: the console's own shop, from which the sample shop can be visited. `now`: the
    /// clock stands still there (pictures of the documents), else it is the computer's.
    explicit CompositionRoot(const std::string& file, std::optional<Instant> now = std::nullopt);
    ~CompositionRoot() override;

    /// Opens the file and shows the window. Errors: those of opening; the window is not shown then.
    [[nodiscard]] Result<void> start();
    /// The way out where the shop's file cannot be opened: the copies, and why.
    void offerRestore(const Error& error);
    [[nodiscard]] static bool canRestoreFrom(const Error& error);
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    /// A second start on the same shop: the window comes to the front, a poster goes to the
    /// gallery.
    void receive(const HandedOver& what);
    [[nodiscard]] ui::ShopAccess& shop() { return *m_access; }

  private:
    [[nodiscard]] Result<void> open(const std::string& file);
    void close();
    void switchShop(bool sample);
    /// Compiled once a program, when the window stands: no first page asks for them.
    void openLintRules();
    void fillContext();
    void fillCampaigns();
    void fillPrinting();
    /// At start and every five minutes.
    void lookWhatIsDue();
    void settleWhenDue();
    void backUpWhenDue();
    void fillReports();
    /// The weekly reports whose hour has come, missed ones too.
    void reportWhenDue();
    [[nodiscard]] ShopBackups backups() const;
    [[nodiscard]] ui::BackupDesk backupDesk();
    [[nodiscard]] ui::DiagnosticsDesk diagnosticsDesk();
    [[nodiscard]] ui::PosterDesk posterDesk() const;
    void tell(const Error& error);
    void restore(const std::string& file, const std::string& passphrase);
    /// Before the first change: the file may be written, and its ledger verifies.
    void guardBooks(const std::string& file, storage::Access access);
    /// What nobody waits for begins once the window stands.
    void beginBehind(storage::Access access);
    void closeForWriting(const Error& why);
    /// From here on the shop is kept in step with its cloud, where it has one.
    void startSync(storage::Access access);
    /// What reaches neighbours and keeps their rights (ui/context/ReachDesk.h).
    void startReach(storage::Access access);
    /// A person's data handed out, erased, cleared when due.
    void startRights();
    [[nodiscard]] ui::ShopAccess makeAccess();

    std::string m_named;
    std::string m_file; ///< of the shop that is open, or that could not be opened
    std::unique_ptr<const ports::Clock> m_clock;
    CorrectedClock m_shopClock;        ///< outlives the shop that tells the time by it
    std::unique_ptr<LintTools> m_lint; ///< outlives the store's jobs that use it
    std::optional<usecases::LintDesk> m_desk;
    std::unique_ptr<live::ObsClient> m_stage;
    std::unique_ptr<runtime::StoreThread> m_store;
    std::optional<ui::ShopAccess> m_access;
    ui::PosterDesk m_posterDesk;
    ui::ImportDesk m_importDesk;
    std::optional<ui::AppContext> m_context;
    std::unique_ptr<ui::ReportDesk> m_reports; ///< outlives the windows
    std::unique_ptr<ScheduleRunner> m_schedule;
    ui::PrintDesk m_printing;
    std::unique_ptr<ConsoleRights> m_rights; ///< likewise
    std::unique_ptr<ConsoleReach> m_reach;   ///< goes after the windows that ask it
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<BooksGuard> m_guard; ///< goes before the access it guards
    std::unique_ptr<ConsoleSync> m_sync; ///< goes before the window that watches it is gone
    QTimer m_settling;
};

} // namespace linli::app
