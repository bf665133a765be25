// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/ReviewModel.h"
#include "itemmodels/RewardModel.h"
#include "ui/pages/common/Presenter.h"
#include "ui/widgets/table/TablePieces.h"

#include <optional>

namespace linli::ui {

/// The ledger through a filter, page by page, and what everybody has.
class LedgerPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit LedgerPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    void loadMore();
    void setFilter(const usecases::LedgerQuery& filter);
    [[nodiscard]] const usecases::LedgerQuery& filter() const { return m_filter; }
    [[nodiscard]] itemmodels::LedgerModel* entries() const { return m_entries; }
    [[nodiscard]] itemmodels::BalanceModel* balances() const { return m_balances; }
    /// Entries the filter matches.
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// Every entry the filter matches, for an export.
    [[nodiscard]] TableSource source();
    /// The last `days` days, today included; none = always.
    [[nodiscard]] std::optional<TimeWindow> lastDays(int days) const;
    /// The reward an entry is about; empty where it is about none.
    [[nodiscard]] RewardId rewardOf(const QString& sequence) const;

  Q_SIGNALS:
    void loaded();

  private:
    struct Snapshot
    {
        usecases::Page<usecases::LedgerRow> entries;
        std::vector<usecases::PersonBalances> balances;
    };
    usecases::LedgerQuery m_filter;
    itemmodels::LedgerModel* m_entries;
    itemmodels::BalanceModel* m_balances;
    std::optional<usecases::PageCursor> m_next;
    std::int64_t m_total = 0;
};

} // namespace linli::ui
