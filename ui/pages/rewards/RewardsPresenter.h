// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/DueModel.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Submit.h"

namespace linli::ui {

/// What is due, handing it out, and the reports about all of it.
class RewardsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit RewardsPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] itemmodels::DueModel* due() const { return m_due; }
    /// Null where she has nothing to collect any more.
    [[nodiscard]] const usecases::DueRow* dueOf(const QString& member) const;

    void redeem(const RewardId& reward);
    void payOut(const usecases::Payout& payout);

  Q_SIGNALS:
    void loaded();
    void refused(const QString& sentence);
    /// Money or a gift left the shop's hands.
    void handedOut(const QString& sentence);

  private:
    template <typename Work> void act(Work work, const QString& praise);
    itemmodels::DueModel* m_due;
};

} // namespace linli::ui
