// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/MembersPresenter.h"
#include "ui/shell/Page.h"

class QComboBox;
class QStackedLayout;

namespace linli::ui {

class Banner;
class BulkBar;
class BulkTagging;
class Button;
class CarePresenter;
class ConsentSection;
class DataTable;
class DetailPanel;
class EmptyState;
class InviteTreeView;
class MemberDetailView;
class SegmentBar;
class SegmentedControl;
class TagsPresenter;
class TagsView;
class TextLabel;
class VipView;

/// 邻居: the list with its segments, the invite tree, the tags, the panel of the one that is open.
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
    /// "new", "tags", "vip", or the key of a neighbour.
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
    void connectConsents();
    void askExportPath();
    void showView(int at);
    void connectTags();
    [[nodiscard]] usecases::MemberQuery query() const;
    AppContext& m_context;
    MembersPresenter* m_presenter;
    InviteTreePresenter* m_invites;
    CarePresenter* m_care;
    TagsPresenter* m_tags;
    Banner* m_error;
    SegmentedControl* m_filter;
    SegmentedControl* m_view;
    QComboBox* m_sort;
    TextLabel* m_count;
    Button* m_choose;
    QWidget* m_import;
    SegmentBar* m_segments;
    BulkBar* m_bulkBar;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty;
    DataTable* m_table;
    InviteTreeView* m_tree;
    DetailPanel* m_panel;
    MemberDetailView* m_detail;
    ConsentSection* m_consents;
    TagsView* m_tagsView = nullptr;
    BulkTagging* m_bulk = nullptr;
    VipView* m_vip = nullptr;
    QString m_text;
};

} // namespace linli::ui
