// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/RewardReport.h"

#include <map>

namespace linli::report {

Report payoutReport(const TimeWindow& window,
                    const std::vector<PayoutLine>& lines,
                    const PersonOf& personOf)
{
    Report report;
    report.title = "report_title.payouts";
    report.window = window;
    report.columns = {
        {"report_column.date", 19, Align::Left},    {"report_column.owner", 12, Align::Left},
        {"report_column.code", 13, Align::Left},    {"report_column.phone", 14, Align::Left},
        {"report_column.amount", 12, Align::Right}, {"report_column.tax", 12, Align::Right},
        {"report_column.paid", 12, Align::Right}};
    std::int64_t taxFen = 0;
    std::int64_t paidFen = 0;
    for (const PayoutLine& line : lines) {
        const Person person = personOf(line.member);
        report.rows.push_back({line.at, person.name, CodeText{person.code},
                               CodeText{person.maskedPhone}, MoneyFen{line.amountFen()},
                               MoneyFen{line.taxFen}, MoneyFen{line.paidFen}});
        taxFen += line.taxFen;
        paidFen += line.paidFen;
    }
    report.totalFen = taxFen + paidFen;
    report.totals.push_back({Cell(), Cell(), Cell(), Cell(), MoneyFen{report.totalFen},
                             MoneyFen{taxFen}, MoneyFen{paidFen}});
    return report;
}

Report
giftsReport(const TimeWindow& window, const std::vector<OwedGift>& gifts, const PersonOf& personOf)
{
    Report report;
    report.title = "report_title.gifts";
    report.window = window;
    report.columns = {
        {"report_column.owner", 12, Align::Left},    {"report_column.code", 13, Align::Left},
        {"report_column.phone", 14, Align::Left},    {"report_column.reward_id", 26, Align::Left},
        {"report_column.unit", 10, Align::Left},     {"report_column.count", 8, Align::Right},
        {"report_column.released", 19, Align::Left}, {"report_column.expires", 19, Align::Left}};
    std::map<Unit, std::int64_t> perUnit;
    for (const OwedGift& gift : gifts) {
        const Person person = personOf(gift.owner);
        report.rows.push_back({person.name, CodeText{person.code}, CodeText{person.maskedPhone},
                               CodeText{gift.reward.text()}, Term{unitTerm(gift.unit)},
                               Count{gift.count}, gift.releasedAt ? Cell(*gift.releasedAt) : Cell(),
                               gift.expiresAt ? Cell(*gift.expiresAt) : Cell()});
        perUnit[gift.unit] += gift.count;
    }
    for (const auto& [unit, count] : perUnit) {
        report.totals.push_back(
            {Cell(), Cell(), Cell(), Cell(), Term{unitTerm(unit)}, Count{count}, Cell(), Cell()});
    }
    return report;
}

} // namespace linli::report
