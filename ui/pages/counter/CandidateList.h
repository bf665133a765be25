// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/finding/Found.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace linli::ui {

class ActButton;

/// Neighbours that fit what was typed; one of them is chosen by arrows, Enter or a click.
class CandidateList : public QWidget
{
    Q_OBJECT
  public:
    explicit CandidateList(QWidget* parent = nullptr);
    void setPeople(const std::vector<usecases::Found>& people);
    void step(int by);
    [[nodiscard]] bool isEmpty() const { return m_people.empty(); }
    /// Key of the chosen one; empty where there is none.
    [[nodiscard]] QString chosenKey() const;

  Q_SIGNALS:
    void picked(const QString& key);

  private:
    void mark();
    std::vector<usecases::Found> m_people;
    std::vector<ActButton*> m_rows;
    std::size_t m_chosen = 0;
    QVBoxLayout* m_column;
};

} // namespace linli::ui
