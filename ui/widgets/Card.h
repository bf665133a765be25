// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace linli::ui {

class TextLabel;

/// A surface with 12 px corners and a 1 px line; an optional title with room for actions at its
/// right, and a column for what it holds.
class Card : public QFrame
{
    Q_OBJECT
  public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The row of the title, made on first use; actions go to its end.
    [[nodiscard]] QHBoxLayout* header();
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

  private:
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
    QHBoxLayout* m_header = nullptr;
    TextLabel* m_title = nullptr;
};

} // namespace linli::ui
