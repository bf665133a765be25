// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/imports/undo/ImportQueue.h"

#include <vector>

namespace linli::ui {

class Button;
class PickField;
class TextLabel;

/// The rows of imports that wait for a person, one after the other: what stands in the file, who it
/// may be, and a field for anybody else. Open it with open(); it deletes itself.
class WaitingDialog : public FormDialog
{
    Q_OBJECT
  public:
    explicit WaitingDialog(AppContext& context, QWidget* parent = nullptr);

  Q_SIGNALS:
    void decided();

  private:
    void load();
    void show(const usecases::imports::WaitingChoice& choice);
    void decide(const MemberKey& member);
    void decideTyped();
    void dismiss();
    void answered(const Result<bool>& result);

    AppContext& m_context;
    std::vector<usecases::imports::WaitingChoice> m_choices;
    std::size_t m_at = 0;
    TextLabel* m_reason;
    TextLabel* m_cells;
    QWidget* m_people;
    PickField* m_other;
    Button* m_leave;
};

} // namespace linli::ui
