// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/MembersPresenter.h"
#include "ui/shell/Page.h"

class QComboBox;
class QStackedLayout;
class QTreeWidget;

namespace linli::ui {

class Banner;
class CarePresenter;
class DataTable;
class DetailPanel;
class EmptyState;
class MemberDetailView;
class SegmentedControl;
class TextLabel;

/// 邻居: the list, the invite tree, the panel of the one that is open.
class MembersPage : public Page
{
    Q_OBJECT
  public:
    MembersPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString searchHint() const override;
    void primaryPressed() override;
    void search(const QString& text) override;
    void refresh() override;
    /// "new", or the key of a neighbour.
    void openWith(const QString& argument) override;

  private:
    void buildTools(QWidget* bar);
    void connectPresenter();
    void connectDetail();
    void write();
    void ask();
    void openForm(bool existing);
    void openBind();
    void connectCare();
    void showTree(const usecases::InviteTree& tree);
    AppContext& m_context;
    MembersPresenter* m_presenter;
    InviteTreePresenter* m_invites;
    CarePresenter* m_care;
    Banner* m_error;
    SegmentedControl* m_filter;
    SegmentedControl* m_view;
    QComboBox* m_sort;
    TextLabel* m_count;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty;
    DataTable* m_table;
    QTreeWidget* m_tree;
    DetailPanel* m_panel;
    MemberDetailView* m_detail;
    QString m_text;
};

} // namespace linli::ui
