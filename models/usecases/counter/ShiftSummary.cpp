// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/counter/ShiftSummary.h"

#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/ShopFigures.h"
#include "usecases/shop/PageLimits.h"

#include <map>

namespace linli::usecases {
namespace {

template <typename Take>
Result<void> eachEntry(Shop& shop, const std::string& kind, const TimeWindow& window, Take take)
{
    LedgerQuery query;
    query.kind = kind;
    query.window = window;
    PageRequest page{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<LedgerRow> rows, shop.rewardQueries.ledger(query, page));
        for (const LedgerRow& row : rows.rows) {
            take(row);
        }
        page.after = rows.next;
    } while (page.after);
    return {};
}

} // namespace

Result<ShiftSummary> shiftSummary(Shop& shop)
{
    ShiftSummary shift;
    shift.day = BusinessDay::of(shop.clock.now());
    const TimeWindow today{shift.day.start(), shift.day.plusDays(1).start()};
    LINLI_ASSIGN(const std::vector<ports::DayFigures> days, shop.figures.days(shift.day, 1));
    if (!days.empty()) {
        shift.orders = days.front().orders;
        shift.netFen = days.front().netFen;
        shift.newMembers = days.front().newMembers;
    }
    std::map<Unit, std::int64_t> byUnit;
    LINLI_TRY(eachEntry(shop, "USE", today, [&](const LedgerRow& row) {
        ++shift.redeemed;
        byUnit[row.unit] += row.amount;
    }));
    LINLI_TRY(eachEntry(shop, "UNUSE", today, [&](const LedgerRow& row) {
        --shift.redeemed;
        byUnit[row.unit] -= row.amount;
    }));
    LINLI_TRY(eachEntry(shop, "PAYOUT", today, [&](const LedgerRow& row) {
        ++shift.payouts;
        shift.paidOutFen += row.amount;
    }));
    for (const auto& [unit, count] : byUnit) {
        if (count > 0) {
            shift.goods.push_back({unit, count});
        }
    }
    return shift;
}

} // namespace linli::usecases
