// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace linli::ui {

/// The counter's one field, readable from a metre away. Input methods are off in it: codes and
/// pinyin arrive as typed, whatever method is on (docs/counter.md). For half a second after an act
/// its frame says whether that went well.
class CounterField : public QLineEdit
{
    Q_OBJECT
  public:
    explicit CounterField(QWidget* parent = nullptr);
    void flash(bool good);
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void entered(const QString& text);
    /// Esc on an empty field.
    void left();
    /// Up (-1) and down (1) for the list below.
    void stepped(int by);
    /// 120 ms after the last key.
    void paused(const QString& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void mark(const QString& state);
    QTimer* m_flash;
    QTimer* m_pause;
};

} // namespace linli::ui
