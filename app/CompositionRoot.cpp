// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompositionRoot.h"

#include "app/ConsoleImports.h"
#include "app/reports/ScheduleRunner.h"
#include "app/shared/ImportReading.h"
#include "app/shared/ObsMemory.h"
#include "app/shared/PickupPapers.h"
#include "app/shared/ReportPages.h"
#include "app/shared/ReportWriting.h"
#include "app/shared/SampleShop.h"
#include "app/shared/ShareKitWriting.h"
#include "app/single/SingleConsole.h"
#include "app/watch/FirstPicture.h"
#include "exchange/viewing/ReadViewing.h"
#include "ui/context/ReportDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageRegistry.h"
#include "ui/theme/Theme.h"
#include "usecases/imports/RunImport.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/ManualClock.h"
#include "usecases/shop/Shop.h"
#include "usecases/tags/TagRules.h"
#include "usecases/tasks/RefreshTasks.h"
#include "usecases/vip/Vip.h"
#include "wire/campaign/CampaignTemplates.h"
#include "words/ErrorText.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QThreadPool>

namespace linli::app {
namespace {

/// A shop without a cloud settles at start and every five minutes when something is due (sync.md).
constexpr int kSettleEveryMs = 5 * 60 * 1000;

struct Start
{
    usecases::Preferences preferences;
    usecases::ShopProfile profile;
    ui::KeyPlace keyPlace = ui::KeyPlace::File;
    usecases::DeskView desk;
    storage::Access access = storage::Access::ReadWrite;
};

std::unique_ptr<const ports::Clock> clockOf(std::optional<Instant> now)
{
    if (now) {
        return std::make_unique<usecases::ManualClock>(*now);
    }
    return std::make_unique<SystemClock>();
}

void applyPreferences(const usecases::Preferences& preferences)
{
    const bool zh = preferences.language == usecases::Language::Chinese;
    const bool dark = preferences.theme == usecases::Theme::Dark;
    ui::LanguageSwitch::instance().apply(zh ? words::Language::Zh : words::Language::En);
    ui::Theme::instance().apply(dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light,
                                preferences.textPercent);
}

/// Fonts are searched for and opened while the store's thread opens the file.
void openFonts()
{
    for (const ui::TextStyle style : {ui::TextStyle::Body, ui::TextStyle::Title}) {
        const QFontMetrics metrics(ui::Theme::instance().font(style));
        static_cast<void>(metrics.horizontalAdvance(QStringLiteral("邻里 Aa 1")));
    }
}

} // namespace

CompositionRoot::CompositionRoot(const std::string& file, std::optional<Instant> now)
    : m_named(file), m_clock(clockOf(now)), m_shopClock(*m_clock)
{
    m_settling.setInterval(kSettleEveryMs);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        lookWhatIsDue();
        backUpWhenDue(); // at start when the books have been looked at
    });
}

CompositionRoot::~CompositionRoot()
{
    close();
}

Result<void> CompositionRoot::start()
{
    return open(m_named.empty() ? defaultShopFile() : m_named);
}

Result<void> CompositionRoot::open(const std::string& file)
{
    m_file = file;
    m_store = std::make_unique<runtime::StoreThread>(
        [this, file] { return ConsoleSession::open(file, m_shopClock); });
    openFonts();
    LINLI_TRY(m_store->opened().result());
    auto started = m_store->run([](ConsoleSession& session) -> Result<Start> {
        Start start;
        LINLI_ASSIGN(start.preferences, usecases::preferences(session.side().shop));
        LINLI_ASSIGN(start.profile, usecases::shopProfile(session.side().shop));
        start.keyPlace = session.protection() == vault::KeyProtection::Keychain
                             ? ui::KeyPlace::Keychain
                             : ui::KeyPlace::File;
        LINLI_ASSIGN(start.desk, usecases::deskView(session.side().shop));
        start.access = session.access();
        return start;
    });
    LINLI_ASSIGN(const Start start, started.result());
    m_access.emplace(makeAccess());
    m_context.emplace(ui::AppContext{*m_access,
                                     m_shopClock,
                                     start.preferences,
                                     start.profile,
                                     QString::fromStdString(file),
                                     {},
                                     {},
                                     {},
                                     {},
                                     {},
                                     start.keyPlace});
    fillContext();
    fillReports();
    m_context->backups = backupDesk();
    m_context->diagnostics = diagnosticsDesk();
    m_posterDesk = posterDesk();
    m_context->posterDesk = &m_posterDesk;
    m_context->desk = start.desk;
    startSync(start.access);
    startReach(start.access);
    startRights();
    applyPreferences(start.preferences);
    m_window = std::make_unique<ui::MainWindow>(*m_context);
    m_window->beginWith(ui::pageRegistry().front().id);
    m_window->show();
    guardBooks(file, start.access);
    return {};
}

void CompositionRoot::guardBooks(const std::string& file, storage::Access access)
{
    m_guard = std::make_unique<BooksGuard>(file, *m_clock, *m_access);
    connect(m_guard.get(), &BooksGuard::readOnly, this, &CompositionRoot::closeForWriting);
    connect(m_guard.get(), &BooksGuard::sound, this, &CompositionRoot::backUpWhenDue);
    connect(m_guard.get(), &BooksGuard::looked, m_window.get(), &ui::MainWindow::refreshAll);
    connect(new FirstPicture(*m_window), &FirstPicture::painted, this,
            [this, access] { beginBehind(access); });
    if (access == storage::Access::ReadOnly) {
        m_guard->refuse(Error(ErrorCode::StorageReadOnly).with("file", file));
    } else {
        m_access->holdChanges(); // from now on, though the look begins after the picture
    }
}

/// The page first, so that its questions are with the store before the guard, sync and group posts
/// open the file on threads of their own. What a large shop is asked here took the processor from
/// the window while it was painted.
void CompositionRoot::beginBehind(storage::Access access)
{
    m_window->showPage(m_window->currentPage());
    openLintRules();
    m_window->beginGuide();
    if (access == storage::Access::ReadOnly) {
        return;
    }
    m_guard->checkAtStart();
    if (m_sync) {
        m_sync->wake();
    }
    m_reach->begin();
    lookWhatIsDue();
    m_settling.start();
}

void CompositionRoot::lookWhatIsDue()
{
    settleWhenDue();
    reportWhenDue();
    m_rights->clearWhenDue();
}

/// The pages hear the refusal from their access; the connection is closed for writing as well.
void CompositionRoot::closeForWriting(const Error& why)
{
    m_settling.stop();
    m_sync.reset(); // what must not be written here must not be pulled either
    m_context->syncDesk = nullptr;
    m_reach->stopWriting();
    m_store->run([](ConsoleSession& session) { return session.forbidWrites(); });
    m_window->showReadOnly(why);
}

void CompositionRoot::fillContext()
{
    m_importDesk = importDesk();
    m_context->importDesk = &m_importDesk;
    m_context->readImport = readImportFile;
    m_context->runImport = [this](ui::StoreSide& side, const usecases::imports::ImportFile& file,
                                  const usecases::imports::ImportOptions& options)
        -> Result<usecases::imports::ImportResult> {
        if (!options.dryRun) {
            LINLI_TRY(backups().make(backup::Reason::Import)); // reads what is committed
        }
        return usecases::imports::runImport(side.shop, side.shop.imports, file, options);
    };
    m_context->writeSheet = [this](const QString& path, const report::Report& report,
                                   ui::SheetFormat, words::Language language) {
        return writeReport(report, m_context->profile.name, m_clock->now(), path, language);
    };
    m_context->reportPages = [this](const report::Report& report, words::Language language) {
        return reportDocument(report, m_context->profile.name, m_clock->now(), language);
    };
    m_context->pickupLists = [this](const usecases::PickupList& list, words::Language language) {
        return pickupDocument(list, m_context->profile.name, language);
    };
    m_context->pickupSlips = [this](const usecases::PickupList& list, words::Language language) {
        return pickupSlips(list, m_context->profile.name, language);
    };
    fillCampaigns();
    fillPrinting();
    if (m_named.empty()) {
        m_context->switchShop = [this](bool sample) {
            // Not inside the window that asks: it is about to go.
            QTimer::singleShot(0, this, [this, sample] { switchShop(sample); });
        };
    }
}

void CompositionRoot::openLintRules()
{
    if (!m_lint) {
        if (auto tools = LintTools::make()) { // else campaigns can be set up but not checked
            m_lint = std::move(tools).value();
            m_desk.emplace(m_lint->desk());
        }
    }
    m_context->lint = m_desk ? &*m_desk : nullptr;
}

void CompositionRoot::fillCampaigns()
{
    if (!m_stage) {
        m_stage = std::make_unique<live::ObsClient>(std::make_shared<ObsMemory>());
    }
    m_context->readViewing = exchange::readViewing;
    m_context->stage = m_stage.get();
    m_context->shareKit = [this](ui::StoreSide& side, const std::string& campaign,
                                 words::Language language) -> Result<ui::AppContext::KitWork> {
        LINLI_ASSIGN(ShareKitOrder order,
                     shareKitOrder(side.shop, campaign, QString::fromStdString(m_file), language));
        return ui::AppContext::KitWork(
            [order = std::move(order), language, lint = m_context->lint](const QString& folder) {
                return writeShareKit(order, folder, language, lint);
            });
    };
    m_context->campaignTemplates = [](words::Language language) {
        return wire::campaignTemplates(language == words::Language::Zh ? "zh" : "en");
    };
}

void CompositionRoot::close()
{
    m_settling.stop();
    m_guard.reset();
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone(); // what still draws or writes asks the context
    m_schedule.reset();
    m_reports.reset();
    m_reach.reset();
    m_rights.reset();
    m_context.reset();
    m_sync.reset();
    m_store.reset();
    m_access.reset();
}

void CompositionRoot::switchShop(bool sample)
{
    const std::string file = sample ? sampleShopFile() : defaultShopFile();
    Result<void> done;
    if (sample && !QFileInfo::exists(QString::fromStdString(file))) {
        done = makeSampleShop(file, m_clock->now());
    }
    if (done.ok()) {
        close();
        done = open(file);
    }
    if (!done.ok()) {
        tell(done.error());
        if (!m_window) {
            static_cast<void>(open(defaultShopFile()));
        }
    }
}

void CompositionRoot::receive(const HandedOver& what)
{
    if (m_window && !what.poster.isEmpty()) {
        m_window->showPage(QStringLiteral("posters"), what.poster);
    }
    bringForward(what);
}

void CompositionRoot::settleWhenDue()
{
    m_access->change<std::optional<usecases::Outcome>>(
        this, [](ui::StoreSide& side) { return usecases::settleIfDue(side.shop); },
        [](const Result<std::optional<usecases::Outcome>>&) {});
    m_access->change<std::int64_t>(
        this,
        [](ui::StoreSide& side) -> Result<std::int64_t> {
            LINLI_TRY(usecases::admitByTier(side.shop));
            return usecases::applyTagRules(side.shop);
        },
        [](const Result<std::int64_t>&) {});
    // What that released may be worth a word to somebody today.
    m_access->change<usecases::RefreshedTasks>(
        this, [](ui::StoreSide& side) { return usecases::refreshTasks(side.shop, side.boards); },
        [](const Result<usecases::RefreshedTasks>&) {});
}

} // namespace linli::app
