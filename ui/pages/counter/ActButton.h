// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace linli::ui {

/// A large button of the counter: what, a line about it, and the key that presses it.
class ActButton : public QAbstractButton
{
    Q_OBJECT
  public:
    ActButton(const QString& iconName, QWidget* parent);
    /// `key` "Ctrl+1"; it presses the button from anywhere in the window.
    void setContent(const QString& what, const QString& note, const QString& key);
    /// The one that Enter would press.
    void setReady(bool ready);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    /// Its key acts at once: the usual one presses and lets go a tenth of a second later.
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    QString m_icon;
    QString m_note;
    QString m_key;
    bool m_ready = false;
};

} // namespace linli::ui
