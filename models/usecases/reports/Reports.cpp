// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/Reports.h"

#include "domain/report/RewardReport.h"
#include "usecases/audit/Audit.h"
#include "usecases/ports/BoardSource.h"
#include "usecases/ports/ReportSource.h"
#include "usecases/reports/People.h"
#include "usecases/shop/Shop.h"

#include <array>
#include <set>
#include <string>

namespace linli::usecases {
namespace {

constexpr std::array<std::string_view, kReportKinds> kNames{
    "days",  "rewards", "payouts", "due",   "gifts", "campaigns",
    "board", "members", "orders",  "goods", "audit"};

template <typename Line, typename MemberOf>
Result<People>
peopleIn(Shop& shop, const std::vector<Line>& lines, Phones phones, MemberOf memberOf)
{
    std::set<MemberKey> distinct;
    for (const Line& line : lines) {
        distinct.insert(memberOf(line));
    }
    return peopleOf(shop, std::vector<MemberKey>(distinct.begin(), distinct.end()), phones);
}

Result<TimeWindow> windowOf(Shop& shop, const board::WindowChoice& choice)
{
    std::optional<board::BoardFacts::Range> range;
    if (choice.kind == board::WindowChoice::Kind::All) {
        LINLI_ASSIGN(range, shop.reports.ledgerRange());
    }
    return board::resolve(choice, range, shop.clock.now());
}

} // namespace

std::string_view textOf(ReportKind kind)
{
    return kNames.at(static_cast<std::size_t>(kind));
}

Result<ReportKind> parseReportKind(std::string_view text)
{
    std::string allowed;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (text == kNames[i]) {
            return static_cast<ReportKind>(i);
        }
        allowed += (i > 0 ? ", " : "") + std::string(kNames[i]);
    }
    return Error::badInput(ErrorCode::UnknownOption, "report", std::string(text), allowed);
}

Result<report::Report>
makeReport(Shop& shop, ReportKind kind, const board::WindowChoice& choice, Phones phones)
{
    LINLI_TRY(permitReport(shop, phones));
    if (kind == ReportKind::Audit) {
        return auditReport(shop, choice);
    }
    LINLI_ASSIGN(const TimeWindow window, windowOf(shop, choice));
    if (kind == ReportKind::Rewards) {
        LINLI_ASSIGN(const auto lines, shop.reports.rewardLines(window));
        LINLI_ASSIGN(const People people,
                     peopleIn(shop, lines, phones, [](const auto& line) { return line.owner; }));
        return report::rewardReport(window, lines, lookUp(people));
    }
    if (kind == ReportKind::Payouts) {
        LINLI_ASSIGN(const auto lines, shop.reports.payoutLines(window));
        LINLI_ASSIGN(const People people,
                     peopleIn(shop, lines, phones, [](const auto& line) { return line.member; }));
        return report::payoutReport(window, lines, lookUp(people));
    }
    LINLI_ASSIGN(const auto gifts, shop.reports.owedGifts());
    LINLI_ASSIGN(const People people,
                 peopleIn(shop, gifts, phones, [](const auto& gift) { return gift.owner; }));
    return report::giftsReport(window, gifts, lookUp(people));
}

} // namespace linli::usecases
