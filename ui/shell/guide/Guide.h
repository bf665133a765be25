// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/first/FirstSteps.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace linli::ui {

class TourOverlay;

/// What helps a person into the program: the first steps, the tour, the sheet of keys, the news
/// after an update. Each comes by itself at most once, and whenever it is asked for.
class Guide : public QObject
{
    Q_OBJECT
  public:
    /// `window` shows the dialogs, `frame` is what the tour covers, `page` answers with the page in
    /// sight. All outlive this.
    Guide(AppContext& context,
          PageHost& host,
          QWidget* window,
          QWidget* frame,
          std::function<Page*()> page);

    /// After the window is shown: first steps in a new shop, the tour where the first steps led
    /// into the sample shop, the news after an update.
    void begin();
    /// setup, tour, keys or news.
    void open(const QString& what);

  private:
    void openFirstSteps();
    void openTour();
    void openKeys();
    void openNews(bool all);
    void openNewsAfterUpdate();
    void finishFirstSteps(FirstAct act);

    AppContext& m_context;
    PageHost& m_host;
    QWidget* m_window;
    QWidget* m_frame;
    std::function<Page*()> m_page;
    QPointer<TourOverlay> m_tour;
};

} // namespace linli::ui
