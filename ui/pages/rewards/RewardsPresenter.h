// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/DueModel.h"
#include "itemmodels/RewardModel.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/reports/Reports.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Rules.h"
#include "usecases/rewards/Submit.h"

#include <optional>

namespace linli::ui {

/// Rules, the review queue, what is due, the ledger.
class RewardsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit RewardsPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    void loadMoreEntries();
    [[nodiscard]] const std::vector<usecases::RuleRow>& rules() const { return m_rules; }
    [[nodiscard]] itemmodels::RewardModel* reviews() const { return m_reviews; }
    [[nodiscard]] itemmodels::DueModel* due() const { return m_due; }
    [[nodiscard]] itemmodels::LedgerModel* ledger() const { return m_ledger; }
    /// Null where she has nothing to collect any more.
    [[nodiscard]] const usecases::DueRow* dueOf(const QString& member) const;

    void addRule(const usecases::FirstOrderRule& rule);
    void switchRule(const RuleId& rule, bool pause);
    void topUp(const RuleId& rule, const rewards::Quantity& more);
    /// By the key of a reward in reviews(): decides on every reward of its order.
    void decide(const QString& reward, bool approve);
    void redeem(const RewardId& reward);
    void payOut(const usecases::Payout& payout);

    /// Makes the report and hands it to `done`; on failure failed() is emitted instead.
    void report(usecases::ReportKind kind,
                const board::WindowChoice& window,
                std::function<void(const report::Report&)> done);

  Q_SIGNALS:
    void loaded();
    void ruleAdded();
    void ruleNotAdded(const linli::Error& error);
    void refused(const QString& sentence);
    /// Money or a gift left the shop's hands.
    void handedOut(const QString& sentence);

  private:
    struct Snapshot
    {
        std::vector<usecases::RuleRow> rules;
        std::vector<usecases::RewardRow> reviews;
        std::vector<usecases::DueRow> due;
        usecases::Page<usecases::LedgerRow> ledger;
    };
    template <typename Work> void act(Work work, const QString& praise);
    itemmodels::RewardModel* m_reviews;
    itemmodels::DueModel* m_due;
    itemmodels::LedgerModel* m_ledger;
    std::vector<usecases::RuleRow> m_rules;
    std::optional<usecases::PageCursor> m_nextEntries;
};

} // namespace linli::ui
