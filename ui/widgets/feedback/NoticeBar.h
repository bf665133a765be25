// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QTimer;

namespace linli::ui {

class Button;
class TextLabel;

/// Floats over the bottom of its host for 8 s with what was just done and, where it can be taken
/// back, an undo button (product.md §2: undo instead of "are you sure").
class NoticeBar : public QFrame
{
    Q_OBJECT
  public:
    explicit NoticeBar(QWidget* host);

    void say(const QString& text);
    /// `undo` runs at most once, on the GUI thread.
    void sayUndoable(const QString& text, std::function<void()> undo);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void appear(const QString& text);
    void place();
    TextLabel* m_text;
    Button* m_undo;
    QTimer* m_timer;
    std::function<void()> m_undoing;
};

} // namespace linli::ui
