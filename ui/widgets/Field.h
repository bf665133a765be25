// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace linli::ui {

class TextLabel;

/// A labelled input with room for one sentence under it: help in quiet ink, or what is wrong.
class Field : public QWidget
{
    Q_OBJECT
  public:
    /// Takes `editor` into its layout; the label becomes its buddy and accessible name.
    explicit Field(QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setHelp(const QString& help);
    /// An empty text takes the mistake back.
    void setMistake(const QString& mistake);
    [[nodiscard]] bool hasMistake() const { return !m_mistake.isEmpty(); }
    [[nodiscard]] QWidget* editor() const { return m_editor; }

  private:
    void showMessage();
    QWidget* m_editor;
    TextLabel* m_label;
    TextLabel* m_message;
    QString m_help;
    QString m_mistake;
};

/// Puts the words of "after %1 days" around the number of `box`: one sentence for translators.
void sayAround(QSpinBox& box, const QString& sentence);

} // namespace linli::ui
