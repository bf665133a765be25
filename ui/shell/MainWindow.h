// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "ui/widgets/table/TableHost.h"

#include <QMainWindow>

#include <map>
#include <optional>

class QStackedWidget;

namespace linli::ui {

class Banner;
class Bell;
class Guide;
class Navigation;
class NoticeBar;
class RecoveryPanel;
class SampleBanner;
class Palette;
class StatusLine;
class StatusNews;
class TopBar;
class WindowLock;

/// The console: navigation, top bar, the pages (each made on its first visit), status line.
class MainWindow : public QMainWindow, private PageHost, public TableHost
{
    Q_OBJECT
  public:
    explicit MainWindow(AppContext& context);
    ~MainWindow() override;

    /// Shows a page by its id; unknown ids are a programmer's error.
    void showPage(const QString& id, const QString& argument = {});
    /// Marks a page as the current one without making it, so that the window can stand before
    /// anything is read. showPage(currentPage()) makes it.
    void beginWith(const QString& id);
    /// A strip above the pages that stays until it is closed: what is wrong with the shop itself.
    void warn(const QString& sentence);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// From now on everything can be looked at and nothing written: says so above every page.
    void showReadOnly(const Error& why);
    /// First steps, tour or news, where one of them is due. After the window is shown.
    void beginGuide();
    /// The pages ask again: something was written that no page did.
    void refreshAll() { shopChanged(); }
    void exportTable(DataTable& table) override;

  private:
    void go(const QString& page, const QString& argument) override;
    void notice(const QString& text) override;
    void noticeUndoable(const QString& text, std::function<void()> undo) override;
    void shopChanged() override;

    /// The import dialog; an empty path leaves the choice of the file to it.
    void openImport(const QString& path);
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] QWidget* buildContent();
    void buildBanner();
    [[nodiscard]] bool isMendedByCopy() const;
    void nameShop();
    void fitToScreen();
    void closeForms();
    void buildReadOnly();
    void foldWhenNarrow();
    /// Ctrl+E: the page's own export, else the list that has the keys, else the first in sight.
    void exportShown();
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] Page* pageOf(const QString& id);

    AppContext& m_context;
    Navigation* m_navigation = nullptr;
    SampleBanner* m_sample = nullptr;
    Banner* m_warning = nullptr;
    RecoveryPanel* m_recovery = nullptr;
    Banner* m_readOnly = nullptr;
    TopBar* m_top = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    StatusNews* m_news = nullptr;
    NoticeBar* m_notice = nullptr;
    WindowLock* m_lock = nullptr;
    Palette* m_palette = nullptr;
    Bell* m_bell = nullptr;
    Guide* m_guide = nullptr;
    std::map<QString, Page*> m_pages;
    std::map<QString, bool> m_stale;
    QString m_current;
    std::optional<Error> m_readOnlyWhy;
    bool m_foldedByHand = false;
};

} // namespace linli::ui
