// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/ledger/LedgerPresenter.h"

#include "ui/pages/common/PagedPieces.h"
#include "usecases/ports/Clock.h"
#include "usecases/rewards/Rewards.h"

#include <algorithm>

namespace linli::ui {

namespace {
constexpr std::int32_t kEntries = 200;
enum Question
{
    kAll,
    kMore,
};
} // namespace

LedgerPresenter::LedgerPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent), m_entries(new itemmodels::LedgerModel(this)),
      m_balances(new itemmodels::BalanceModel(this))
{
}

void LedgerPresenter::load()
{
    const auto limit = std::clamp<std::int32_t>(m_entries->rowCount(), kEntries, 1000);
    read<Snapshot>(
        kAll,
        [limit, filter = m_filter](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.entries,
                         usecases::ledgerPage(side.shop, filter, {limit, std::nullopt}));
            LINLI_ASSIGN(all.balances, usecases::allBalances(side.shop));
            return all;
        },
        [this](Snapshot all) {
            m_next = all.entries.next;
            m_total = all.entries.total;
            m_entries->apply(std::move(all.entries.rows));
            m_balances->apply(std::move(all.balances));
            Q_EMIT loaded();
        });
}

void LedgerPresenter::loadMore()
{
    if (!m_next) {
        return;
    }
    read<usecases::Page<usecases::LedgerRow>>(
        kMore,
        [filter = m_filter, after = std::exchange(m_next, std::nullopt)](StoreSide& side) {
            return usecases::ledgerPage(side.shop, filter, {kEntries, after});
        },
        [this](usecases::Page<usecases::LedgerRow> page) {
            m_next = page.next;
            std::vector<usecases::LedgerRow> rows = m_entries->rows();
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
            m_entries->apply(std::move(rows));
        });
}

void LedgerPresenter::setFilter(const usecases::LedgerQuery& filter)
{
    m_filter = filter;
    m_next.reset();
    load();
}

std::optional<TimeWindow> LedgerPresenter::lastDays(int days) const
{
    if (days <= 0) {
        return std::nullopt;
    }
    const BusinessDay today = BusinessDay::of(context().clock.now());
    return TimeWindow{today.plusDays(1 - days).start(), today.plusDays(1).start()};
}

RewardId LedgerPresenter::rewardOf(const QString& sequence) const
{
    const auto& rows = m_entries->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return QString::number(row.sequence) == sequence;
    });
    return found == rows.end() ? RewardId() : found->reward;
}

TableSource LedgerPresenter::source()
{
    return {[this](const std::vector<int>& columns) {
                return pagedPieces(this, context(), *m_entries, m_filter, usecases::ledgerPage,
                                   columns, [](const usecases::LedgerRow& row) { return row; });
            },
            [this] { return m_total; }};
}

} // namespace linli::ui
