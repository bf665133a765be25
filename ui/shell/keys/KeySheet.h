// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ReadingDialog.h"
#include "ui/shell/keys/KeyList.h"

#include <functional>

namespace linli::ui {

/// The sheet behind F1: every key of the page in sight, of the window and of lists.
class KeySheet : public ReadingDialog
{
    Q_OBJECT
  public:
    /// `groups` is asked again in another language.
    KeySheet(std::function<std::vector<KeyGroup>()> groups, QWidget* parent);

  private:
    void write();
    void addGroup(const KeyGroup& group);
    std::function<std::vector<KeyGroup>()> m_groups;
};

/// F1 in a window of its own (studio, live window): its keys and the general ones.
void giveKeySheet(QWidget* window);

} // namespace linli::ui
