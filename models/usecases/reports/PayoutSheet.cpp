// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/PayoutSheet.h"

#include "usecases/desk/Desk.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/staff/PayOutPermit.h"

#include <algorithm>

namespace linli::usecases {

using report::Align;
using report::Cell;
using report::CodeText;
using report::MoneyFen;

std::int64_t taxOf(std::int64_t amountFen, std::int32_t taxPercent)
{
    return (2 * amountFen * taxPercent + 100) / 200;
}

report::Report
payoutSheet(const std::vector<DueRow>& people, std::int32_t taxPercent, const TimeWindow& day)
{
    report::Report sheet;
    sheet.title = "report_title.payouts";
    sheet.window = day;
    const bool taxed = taxPercent > 0;
    sheet.columns = {{"report_column.name", 16, Align::Left},
                     {"report_column.code", 14, Align::Left},
                     {"report_column.phone", 14, Align::Left},
                     {"report_column.amount", 12, Align::Right}};
    if (taxed) {
        sheet.columns.push_back({"report_column.tax", 12, Align::Right});
        sheet.columns.push_back({"report_column.net", 12, Align::Right});
    }
    sheet.columns.push_back({"report_column.signature", 20, Align::Left});
    std::int64_t sum = 0;
    std::int64_t taxes = 0;
    for (const DueRow& row : people) {
        const std::int64_t tax = taxOf(row.cashFen, taxPercent);
        std::vector<Cell> cells{row.name, CodeText{row.code}, CodeText{row.phone.text()},
                                MoneyFen{row.cashFen}};
        if (taxed) {
            cells.emplace_back(MoneyFen{tax});
            cells.emplace_back(MoneyFen{row.cashFen - tax});
        }
        cells.emplace_back(std::monostate());
        sheet.rows.push_back(std::move(cells));
        sum += row.cashFen;
        taxes += tax;
    }
    std::vector<Cell> total{report::Term{"report_total"}, std::monostate(), std::monostate(),
                            MoneyFen{sum}};
    if (taxed) {
        total.emplace_back(MoneyFen{taxes});
        total.emplace_back(MoneyFen{sum - taxes});
    }
    total.emplace_back(std::monostate());
    sheet.totals.push_back(std::move(total));
    sheet.totalFen = sum;
    return sheet;
}

Result<PaidOut> payOutAll(Shop& shop, const std::vector<Payout>& payouts)
{
    std::int64_t sumFen = 0;
    for (const Payout& payout : payouts) {
        sumFen += std::clamp<std::int64_t>(payout.amountFen, 0, kMostFen); // payOut checks each
    }
    LINLI_TRY(permitPayOut(shop, sumFen));
    const Desk confirmed = shop.desk; // one PIN is for the whole list
    Result<PaidOut> done = inOneUnit(shop, [&]() -> Result<PaidOut> {
        PaidOut paid;
        for (const Payout& payout : payouts) {
            shop.desk = confirmed;
            LINLI_ASSIGN(const Outcome outcome, payOut(shop, payout));
            if (outcome.refused) {
                paid.refusals.push_back(outcome.refusal());
            } else {
                ++paid.people;
                paid.amountFen += payout.amountFen;
            }
        }
        return paid;
    });
    if (!done) {
        shop.desk = confirmed; // nobody was paid: the PIN still holds for the next try
    }
    return done;
}

} // namespace linli::usecases
