// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "words/ConsequenceText.h"

#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace linli::ui {

/// What an act would do, told before it can be pressed: one line each, losses in the alarm's ink.
class ConsequenceList : public Card
{
    Q_OBJECT
  public:
    explicit ConsequenceList(QWidget* parent = nullptr);

    void tell(const std::vector<words::Consequence>& consequences);
    /// One line that is no consequence: what is missing, or why it will not be done.
    void say(const QString& sentence, bool bad);
    /// What is shown now, for tests and screen readers.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }

  private:
    void add(const QString& sentence, bool bad);
    void empty();
    QVBoxLayout* m_lines;
    QStringList m_sentences;
};

} // namespace linli::ui
