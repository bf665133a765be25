// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "ui/shell/bell/NoticeLog.h"

#include <QFrame>
#include <QPointer>

class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace linli::ui {

class Button;
class TextLabel;
class TodayPresenter;

/// The list behind the bell: what waits for somebody, each with the button that leads there, and
/// what the bar at the bottom said since the start. The bell says how many wait. Opens under its
/// button; Esc and a press beside it close it and give the focus back.
class Bell : public QFrame
{
    Q_OBJECT
  public:
    /// `window` is what it lies over.
    Bell(AppContext& context, PageHost& host, Button* bell, QWidget* window);

    void open();
    void noteSaid(const QString& text);
    /// Asks again, once, when nothing changed for a while.
    void askSoon();
    [[nodiscard]] int waiting() const { return m_waiting; }

  Q_SIGNALS:
    void counted(int waiting);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void ask();
    void write();
    void writeBell();
    void addCaption(const QString& text);
    void addQuiet(const QString& text);
    void addWaiting(const QString& sentence, const QString& action, std::function<void()> go);
    void leave();
    void place();
    AppContext& m_context;
    PageHost& m_host;
    Button* m_bell;
    TodayPresenter* m_presenter;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    QTimer* m_soon;
    QPointer<QWidget> m_before;
    NoticeLog m_said;
    int m_waiting = 0;
};

} // namespace linli::ui
