// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/posts/PostQueueView.h"

namespace linli::ui {

/// 群消息: the queue in a window of its own, for pages that have no room for it.
class PostsDialog : public FormDialog
{
    Q_OBJECT
  public:
    PostsDialog(AppContext& context, QWidget* parent);
    [[nodiscard]] PostQueueView* view() const { return m_view; }

  private:
    PostQueueView* m_view;
};

} // namespace linli::ui
