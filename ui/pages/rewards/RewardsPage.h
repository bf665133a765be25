// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/RewardsPresenter.h"
#include "ui/shell/Page.h"

class QStackedLayout;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class DataTable;
class DetailPanel;
class DueView;
class EmptyState;
class SegmentedControl;

/// 奖励: rules as sentences, what waits for a yes, what is due, the ledger, reports.
class RewardsPage : public Page
{
    Q_OBJECT
  public:
    RewardsPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    void primaryPressed() override;
    void refresh() override;
    /// "new", "review", "due" or "ledger".
    void openWith(const QString& argument) override;

  private:
    [[nodiscard]] QWidget* buildRules();
    [[nodiscard]] QWidget* buildReviews();
    [[nodiscard]] QWidget* buildDue();
    void connectPresenter();
    void write();
    void writeTables();
    void writeLists();
    void showDue();
    void turnTo(int tab);
    void openRuleForm();
    void openTopUp(const usecases::RuleRow& rule);
    void openPayOut(const usecases::DueRow& row);
    void openReport();
    AppContext& m_context;
    RewardsPresenter* m_presenter;
    Banner* m_error;
    SegmentedControl* m_tabs;
    Button* m_report;
    QStackedLayout* m_stack = nullptr;
    QVBoxLayout* m_ruleList = nullptr;
    EmptyState* m_noRules;
    EmptyState* m_noReviews;
    EmptyState* m_noDue;
    EmptyState* m_noEntries;
    DataTable* m_reviews;
    Button* m_approve;
    Button* m_reject;
    DataTable* m_due;
    DataTable* m_ledger;
    DetailPanel* m_panel;
    DueView* m_person;
    QString m_openPerson;
};

} // namespace linli::ui
