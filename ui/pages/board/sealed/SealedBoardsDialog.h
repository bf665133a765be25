// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/boards/publish/SealedBoard.h"

namespace linli::ui {

/// Boards as they were published: when, how, and every correction since. Reads only; the text of
/// the newest one can be copied again.
class SealedBoardsDialog : public FormDialog
{
    Q_OBJECT
  public:
    SealedBoardsDialog(AppContext& context, QWidget* parent);
    [[nodiscard]] const std::vector<usecases::SealedOverview>& boards() const { return m_boards; }

  Q_SIGNALS:
    void loaded();

  private:
    void write();
    [[nodiscard]] QWidget* cardOf(const usecases::SealedOverview& one);
    AppContext& m_context;
    std::vector<usecases::SealedOverview> m_boards;
    QVBoxLayout* m_cards;
};

} // namespace linli::ui
