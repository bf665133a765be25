// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/live/LiveWindow.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QStackedWidget;

namespace linli::ui {

class Banner;
class CampaignEditor;
class CampaignPresenter;
class CampaignsPresenter;
class EmptyState;
class SegmentedControl;
class SessionBoard;
class SessionCalendar;

/// 直播: the board of sessions, and the editor of one.
class CampaignsPage : public Page
{
    Q_OBJECT
  public:
    CampaignsPage(AppContext& context, PageHost& pageHost, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    void primaryPressed() override;
    [[nodiscard]] QString searchHint() const override;
    void search(const QString& text) override;
    void refresh() override;
    /// Opens the editor on a campaign by its id.
    void openWith(const QString& argument) override;
    [[nodiscard]] CampaignPresenter* presenter() const { return m_one; }
    [[nodiscard]] CampaignEditor* editor() const { return m_editor; }
    [[nodiscard]] SessionCalendar* calendar() const { return m_calendar; }
    [[nodiscard]] LiveWindow* liveWindow() const { return m_live; }

  private:
    [[nodiscard]] QWidget* buildLists();
    void connectBoard();
    void connectEditor();
    void openCampaign(const std::string& id);
    void askShareKit();
    void writeShareKit(const QString& folder);
    void openLive();
    void showBoard();
    AppContext& m_context;
    CampaignsPresenter* m_all;
    CampaignPresenter* m_one;
    QStackedWidget* m_stack;
    Banner* m_trouble;
    SessionBoard* m_board;
    SessionCalendar* m_calendar;
    SegmentedControl* m_view;
    QWidget* m_lists = nullptr; ///< board or calendar, with the choice above them
    EmptyState* m_empty;
    CampaignEditor* m_editor;
    QPointer<LiveWindow> m_live;
};

} // namespace linli::ui
