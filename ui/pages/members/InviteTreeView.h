// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/members/InviteTree.h"

#include <QStackedWidget>

class QTreeWidget;

namespace linli::ui {

class EmptyState;

/// Who brought whom, as a tree; says what to do where nobody brought anybody yet.
class InviteTreeView : public QStackedWidget
{
    Q_OBJECT
  public:
    explicit InviteTreeView(QWidget* parent);
    void setTree(const usecases::InviteTree& tree);

  Q_SIGNALS:
    /// Clicked, or Enter.
    void opened(const QString& key);
    void postersWanted();

  private:
    QTreeWidget* m_tree;
    EmptyState* m_alone;
};

} // namespace linli::ui
