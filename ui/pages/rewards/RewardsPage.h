// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/RewardsPresenter.h"
#include "ui/shell/Page.h"

class QStackedLayout;

namespace linli::ui {

class Banner;
class Button;
class HonoursTab;
class LedgerTab;
class PayoutTab;
class ReviewTab;
class RulesTab;
class SegmentedControl;
class ShelfTab;

/// 奖励: rules as sentences, what waits for a yes, what is due, the gift shelf, the ledger, the
/// pay-out sheet, honours. Every tab has a presenter of its own.
class RewardsPage : public Page
{
    Q_OBJECT
  public:
    RewardsPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    void primaryPressed() override;
    void refresh() override;
    /// "new", "rules", "review", "due", "shelf", "ledger", "payout" or "honours".
    void openWith(const QString& argument) override;

  private:
    template <typename Tab> Tab* addTab(Tab* tab);
    void watch(Presenter* presenter);
    void write();
    [[nodiscard]] bool openForm(const QString& argument);
    void leadToRules();
    void turnTo(int tab);
    void openReport();
    AppContext& m_context;
    RewardsPresenter* m_presenter;
    Banner* m_error;
    SegmentedControl* m_tabs;
    Button* m_report;
    QStackedLayout* m_stack;
    RulesTab* m_rules;
    ReviewTab* m_review;
    ShelfTab* m_shelf;
    LedgerTab* m_ledger;
    PayoutTab* m_payout;
    HonoursTab* m_honours;
    int m_waiting = 0;
};

} // namespace linli::ui
