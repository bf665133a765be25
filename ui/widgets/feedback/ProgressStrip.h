// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace linli::ui {

class Button;
class TextLabel;

/// Progress of long work with its counts and a stop that keeps what is done.
class ProgressStrip : public QWidget
{
    Q_OBJECT
  public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// `total` 0 shows work of unknown length. `text` says what is going on.
    void begin(const QString& text, int total);
    void advance(int done);
    void finish();
    /// Off for work that is whole or not at all.
    void setStoppable(bool stoppable);
    [[nodiscard]] bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void stopPressed();

  private:
    void showCounts();
    TextLabel* m_text;
    QProgressBar* m_bar;
    Button* m_stop;
    QString m_what;
    int m_done = 0;
    int m_total = 0;
    bool m_running = false;
};

} // namespace linli::ui
