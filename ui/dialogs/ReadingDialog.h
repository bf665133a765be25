// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace linli::ui {

class Button;
class TextLabel;

/// A dialog that is only read: a title, a sentence, a column that scrolls, one button to close it.
/// Shown by open(); deletes itself.
class ReadingDialog : public QDialog
{
    Q_OBJECT
  public:
    explicit ReadingDialog(QWidget* parent);

    void setTitle(const QString& title);
    void setLead(const QString& text);
    /// What is read; whoever fills it again clears it first.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

  private:
    void fitWindow();
    TextLabel* m_title;
    TextLabel* m_lead;
    QVBoxLayout* m_body;
    Button* m_close;
};

} // namespace linli::ui
