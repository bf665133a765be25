// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class Field;
class TextLabel;

/// A dialog of the kit: a title, a column of fields, what went wrong above the buttons, one primary
/// button. Shown by open(); it stays open until its owner calls accept() or the user leaves.
class FormDialog : public QDialog
{
    Q_OBJECT
  public:
    explicit FormDialog(QWidget* parent);

    void setTitle(const QString& title);
    void setPrimary(const QString& text);
    /// A sentence under the title.
    void setLead(const QString& text);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] Button* primary() const { return m_primary; }
    /// While an answer is awaited the primary button rests, so that nothing is sent twice.
    void setWaiting(bool waiting);
    void showMistake(const QString& sentence);
    void clearMistake();

  Q_SIGNALS:
    /// The primary button, or Enter.
    void submitted();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    class Body;
    void fitHeight();
    TextLabel* m_title;
    TextLabel* m_lead;
    Banner* m_mistake;
    QVBoxLayout* m_body;
    Body* m_scroll; ///< holds m_body
    Button* m_primary;
    Button* m_cancel;
};

} // namespace linli::ui
