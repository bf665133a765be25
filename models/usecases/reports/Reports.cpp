// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/Reports.h"

#include "domain/report/RewardReport.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/BoardSource.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/ReportSource.h"
#include "usecases/shop/Shop.h"

#include <set>
#include <string>
#include <unordered_map>

namespace linli::usecases {
namespace {

using People = std::unordered_map<std::string, report::Person>;

template <typename Line, typename MemberOf>
Result<People> peopleOf(Shop& shop, const std::vector<Line>& lines, MemberOf memberOf)
{
    std::set<MemberKey> distinct;
    for (const Line& line : lines) {
        distinct.insert(memberOf(line));
    }
    LINLI_ASSIGN(const std::vector<MemberRow> rows,
                 shop.members.rows(std::vector<MemberKey>(distinct.begin(), distinct.end())));
    People people;
    for (const MemberRow& row : rows) {
        people.emplace(row.key.text(), report::Person{row.name, row.code, row.phone.text()});
    }
    return people;
}

report::PersonOf lookUp(const People& people)
{
    return [&people](const MemberKey& member) {
        const auto found = people.find(member.text());
        return found == people.end() ? report::Person{} : found->second;
    };
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
    switch (kind) {
    case ReportKind::Rewards:
        return "rewards";
    case ReportKind::Payouts:
        return "payouts";
    case ReportKind::Gifts:
        return "gifts";
    case ReportKind::Audit:
        break;
    }
    return "audit";
}

Result<ReportKind> parseReportKind(std::string_view text)
{
    for (const ReportKind kind :
         {ReportKind::Rewards, ReportKind::Payouts, ReportKind::Gifts, ReportKind::Audit}) {
        if (text == textOf(kind)) {
            return kind;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "report", std::string(text),
                           "rewards, payouts, gifts, audit");
}

Result<report::Report> makeReport(Shop& shop, ReportKind kind, const board::WindowChoice& choice)
{
    if (kind == ReportKind::Audit) {
        return auditReport(shop, choice);
    }
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_ASSIGN(const TimeWindow window, windowOf(shop, choice));
    if (kind == ReportKind::Rewards) {
        LINLI_ASSIGN(const auto lines, shop.reports.rewardLines(window));
        LINLI_ASSIGN(const People people,
                     peopleOf(shop, lines, [](const auto& line) { return line.owner; }));
        return report::rewardReport(window, lines, lookUp(people));
    }
    if (kind == ReportKind::Payouts) {
        LINLI_ASSIGN(const auto lines, shop.reports.payoutLines(window));
        LINLI_ASSIGN(const People people,
                     peopleOf(shop, lines, [](const auto& line) { return line.member; }));
        return report::payoutReport(window, lines, lookUp(people));
    }
    LINLI_ASSIGN(const auto gifts, shop.reports.owedGifts());
    LINLI_ASSIGN(const People people,
                 peopleOf(shop, gifts, [](const auto& gift) { return gift.owner; }));
    return report::giftsReport(window, gifts, lookUp(people));
}

} // namespace linli::usecases
