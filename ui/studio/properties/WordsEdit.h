// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace linli::ui {

/// Words of a poster. Ctrl+Z and Ctrl+Y go to the studio, whose steps hold the words too.
class WordsEdit : public QPlainTextEdit
{
    Q_OBJECT
  public:
    explicit WordsEdit(QWidget* parent);

  protected:
    bool event(QEvent* event) override;
};

} // namespace linli::ui
