// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVariantAnimation;
class QVBoxLayout;

namespace linli::ui {

class Button;
class TextLabel;

/// The panel at the right of a list; slides in over 200 ms and out again with Esc or its cross.
class DetailPanel : public QFrame
{
    Q_OBJECT
  public:
    explicit DetailPanel(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The scrolled column that holds the content.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// A row of buttons that stays in sight below the content, made on first use.
    [[nodiscard]] QVBoxLayout* footer();
    void slideIn();
    void slideOut();
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setWish(int width) { m_wish = width; }

  Q_SIGNALS:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void moveTo(int width);
    TextLabel* m_title;
    Button* m_close;
    QVBoxLayout* m_column;
    QVBoxLayout* m_body;
    QVBoxLayout* m_footer = nullptr;
    QWidget* m_inner;
    QVariantAnimation* m_slide;
    int m_wish = 400;
    bool m_open = false;
};

} // namespace linli::ui
