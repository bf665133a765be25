// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/dialogs/import/DropZone.h"
#include "ui/dialogs/import/ImportDialog.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/dialogs/restore/RestoreDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/SampleBanner.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/StatusNews.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/bell/Bell.h"
#include "ui/shell/guide/Guide.h"
#include "ui/shell/lock/LockPresenter.h"
#include "ui/shell/lock/WindowLock.h"
#include "ui/shell/palette/Palette.h"
#include "ui/shell/recovery/RecoveryPanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/feedback/NoticeBar.h"
#include "ui/widgets/keys/ToldKeys.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/ports/Clock.h"
#include "words/ErrorText.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kFoldBelow = 1200; ///< 1024 px screens keep the room for the lists
const QString kGeometry = QStringLiteral("window/geometry");
} // namespace

MainWindow::MainWindow(AppContext& context) : m_context(context)
{
    setToday(BusinessDay::of(context.clock.now()));
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    fitToScreen();
    m_navigation = new Navigation(pageRegistry(), this);
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(buildContent(), 1);
    setCentralWidget(frame);
    m_notice = new NoticeBar(frame);
    m_palette = new Palette(m_context, frame);
    connect(m_top, &TopBar::everywherePressed, m_palette, &Palette::open);
    connect(m_palette, &Palette::chosen, this,
            [this](const QString& page, const QString& argument) { go(page, argument); });
    m_bell = new Bell(m_context, *this, m_top->bell(), frame);
    m_news = new StatusNews(m_context, *m_status, this);
    connect(m_news, &StatusNews::syncPressed, this, [this] { showPage(QStringLiteral("sync")); });
    m_guide = new Guide(m_context, *this, this, frame, [this] { return pageOf(m_current); });
    m_lock = new WindowLock(context, frame, this);
    connect(m_lock, &WindowLock::actorChanged, m_status, &StatusLine::setActor);
    connect(m_lock, &WindowLock::unlocked, this, [this] { shopChanged(); });
    connect(m_status, &StatusLine::lockPressed, m_lock, &WindowLock::lock);
    m_status->setActor(m_lock->presenter()->actorName());
    auto* out = toldShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this,
                             [] { return tr("Export the list in sight"); });
    connect(out, &QShortcut::activated, this, &MainWindow::exportShown);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& id) { showPage(id); });
    m_recovery->look();
    onLanguage(this, [this] {
        nameShop();
        m_news->tell();
        closeForms();
        buildBanner();
        buildReadOnly();
    });
}

/// A form is filled in one language: a switch closes it, what is only read is written again.
void MainWindow::closeForms()
{
    for (FormDialog* form : findChildren<FormDialog*>()) {
        form->close();
    }
}

void MainWindow::beginGuide()
{
    m_guide->begin();
}

void MainWindow::nameShop()
{
    const QString shop = text(m_context.profile.name);
    m_navigation->setShop(shop.isEmpty() ? tr("My shop") : shop, shop);
    setWindowTitle(shop.isEmpty() ? tr("Linli") : tr("%1 · Linli").arg(shop));
    m_lock->setShop(shop);
}

MainWindow::~MainWindow()
{
    QSettings().setValue(kGeometry, saveGeometry());
}

/// As it was left; the first time at its best size, or what the screen has room for.
void MainWindow::fitToScreen()
{
    if (restoreGeometry(QSettings().value(kGeometry).toByteArray())) {
        return;
    }
    constexpr QSize kBest(1440, 900);
    constexpr QSize kFrame(16, 48); // what the window system draws around a window, about
    resize(kBest.boundedTo(screen()->availableSize() - kFrame));
}

QWidget* MainWindow::buildContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sample = new SampleBanner(content);
    m_readOnly = new Banner(Role::Alarm, content);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    connect(m_readOnly, &Banner::actionPressed, this,
            [this] { (new RestoreDialog(m_context.backups, this))->open(); });
    auto* strip = new QVBoxLayout;
    strip->setContentsMargins(24, 0, 24, 0);
    strip->setSpacing(8);
    strip->addWidget(m_readOnly);
    strip->addWidget(m_sample);
    m_warning = new Banner(Role::Alarm, content);
    m_warning->setClosable(true);
    m_warning->hide();
    auto* warning = new QHBoxLayout;
    warning->setContentsMargins(24, 0, 24, 0);
    warning->addWidget(m_warning);
    m_top = new TopBar(content);
    m_stack = new QStackedWidget(content);
    m_status = new StatusLine(content);
    m_status->setShopFile(m_context.shopFile);
    column->addSpacing(m_context.profile.sample ? 12 : 0);
    column->addLayout(strip);
    column->addLayout(warning);
    m_recovery = new RecoveryPanel(m_context.shop, content);
    auto* recovery = new QHBoxLayout;
    recovery->setContentsMargins(24, 12, 24, 0);
    recovery->addWidget(m_recovery);
    column->addLayout(recovery);
    connect(m_recovery, &RecoveryPanel::goOn, this, &MainWindow::showPage);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    connect(m_sample, &SampleBanner::ownShopPressed, this, [this] { m_context.switchShop(false); });
    connect(m_sample, &SampleBanner::tourPressed, this,
            [this] { m_guide->open(QStringLiteral("tour")); });
    return content;
}

void MainWindow::buildBanner()
{
    if (m_context.profile.sample) {
        m_sample->appear(bool(m_context.switchShop));
    }
}

void MainWindow::showReadOnly(const Error& why)
{
    m_readOnlyWhy = why;
    buildReadOnly();
}

/// A broken ledger or file is; a stick with its switch on is not.
bool MainWindow::isMendedByCopy() const
{
    return m_context.backups.restore && (m_readOnlyWhy->code() == ErrorCode::LedgerBroken ||
                                         m_readOnlyWhy->code() == ErrorCode::StorageCorrupt);
}

/// What happened, what is safe, what to do (spec/look.md, errors).
void MainWindow::buildReadOnly()
{
    if (!m_readOnlyWhy) {
        return;
    }
    const words::ErrorText why = words::errorText(*m_readOnlyWhy, language());
    m_readOnly->say(QStringList{why.sentence,
                                tr("The file was not touched: everything can still be looked at, "
                                   "printed and exported, nothing can be changed."),
                                why.nextStep}
                        .join(language() == words::Language::Zh ? QString() : QStringLiteral(" ")),
                    isMendedByCopy() ? tr("Restore a copy…") : QString());
}

void MainWindow::beginWith(const QString& id)
{
    m_current = id;
    m_navigation->setCurrent(id);
}

void MainWindow::showPage(const QString& id, const QString& argument)
{
    Page* page = pageOf(id);
    m_current = id;
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason); // not left on the navigation
    m_top->showPage(page);
    m_navigation->setCurrent(id);
    if (std::exchange(m_stale[id], false)) {
        page->refresh();
    }
    if (!argument.isEmpty()) {
        page->openWith(argument);
    }
}

Page* MainWindow::pageOf(const QString& id)
{
    if (const auto made = m_pages.find(id); made != m_pages.end()) {
        return made->second;
    }
    const auto& registry = pageRegistry();
    const auto entry = std::find_if(registry.begin(), registry.end(),
                                    [&](const PageEntry& candidate) { return candidate.id == id; });
    LINLI_CHECK(entry != registry.end());
    Page* page = entry->make(m_context, *this, m_stack);
    m_stack->addWidget(page);
    m_pages[id] = page;
    m_stale[id] = true;
    return page;
}

void MainWindow::go(const QString& page, const QString& argument)
{
    if (page == QLatin1String("import")) {
        openImport(argument);
        return;
    }
    if (page == QLatin1String("guide")) {
        m_guide->open(argument);
        return;
    }
    showPage(page, argument);
}

void MainWindow::openImport(const QString& path)
{
    auto* dialog = new ImportDialog(m_context, this);
    connect(dialog, &ImportDialog::imported, this, [this] { shopChanged(); });
    dialog->open();
    if (!path.isEmpty()) {
        dialog->presenter()->chooseFile(path);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openImport(path);
    }
}

void MainWindow::exportShown()
{
    Page* page = pageOf(m_current);
    if (page->exportShown()) {
        return;
    }
    DataTable* chosen = nullptr;
    for (DataTable* table : page->findChildren<DataTable*>()) {
        const bool shown = table->isVisible() && table->view()->model()->rowCount() > 0;
        const bool hasKeys = table->isAncestorOf(focusWidget());
        if (shown && (chosen == nullptr || hasKeys)) {
            chosen = table;
        }
    }
    if (chosen != nullptr) {
        exportTable(*chosen);
    } else {
        notice(tr("There is no list here to export."));
    }
}

void MainWindow::exportTable(DataTable& table)
{
    auto* dialog = new ExportDialog(m_context, pageOf(m_current)->title(), table.name(),
                                    table.exported(), this);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString& path) { notice(tr("Saved as %1").arg(path)); });
    dialog->open();
}

void MainWindow::notice(const QString& text)
{
    m_notice->say(text);
    m_bell->noteSaid(text);
}

void MainWindow::noticeUndoable(const QString& text, std::function<void()> undo)
{
    m_notice->sayUndoable(text, std::move(undo));
    m_bell->noteSaid(text);
}

void MainWindow::warn(const QString& sentence)
{
    m_warning->say(sentence);
}

void MainWindow::shopChanged()
{
    m_status->setSavedAt(m_context.clock.now());
    nameShop(); // the settings may have renamed it
    m_news->tell();
    m_bell->askSoon();
    m_lock->refresh();
    for (auto& [id, stale] : m_stale) {
        stale = id != m_current;
    }
    if (const auto shown = m_pages.find(m_current); shown != m_pages.end()) {
        shown->second->refresh();
    }
}

void MainWindow::foldWhenNarrow()
{
    m_navigation->setCollapsed(m_foldedByHand || width() < kFoldBelow);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool first = !event->oldSize().isValid();
    if (first || (event->oldSize().width() < kFoldBelow) != (width() < kFoldBelow)) {
        foldWhenNarrow();
    }
}

} // namespace linli::ui
