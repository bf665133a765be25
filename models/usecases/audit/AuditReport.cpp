// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/StaffStore.h"
#include "usecases/shop/PageLimits.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

using Names = std::map<std::string, std::string>;

Result<Names> staffNames(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<ports::StaffRecord> staff, shop.staff.all());
    Names names;
    for (const ports::StaffRecord& one : staff) {
        names[one.id] = one.name;
    }
    return names;
}

report::Cell actorCell(const Names& names, const std::string& actor)
{
    const auto named = names.find(actor);
    if (named != names.end()) {
        return named->second;
    }
    return report::Term{"audit_actor." + (actor.empty() ? std::string("owner") : actor)};
}

report::Report emptyReport(const TimeWindow& window)
{
    report::Report made;
    made.title = "report_title.audit";
    made.window = window;
    made.columns = {{"report_column.at", 18, report::Align::Left},
                    {"report_column.actor", 12, report::Align::Left},
                    {"report_column.act", 14, report::Align::Left},
                    {"report_column.subject", 28, report::Align::Left},
                    {"report_column.detail", 48, report::Align::Left}};
    return made;
}

} // namespace

Result<report::Report> auditReport(Shop& shop, const board::WindowChoice& choice)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    const Instant now = shop.clock.now();
    const std::optional<board::BoardFacts::Range> everything =
        board::BoardFacts::Range{0, now.unixMs()};
    const TimeWindow window = board::resolve(choice, everything, now);
    LINLI_ASSIGN(const Names names, staffNames(shop));
    report::Report made = emptyReport(window);
    ports::AuditQuery query;
    query.window = window;
    PageRequest page{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<ports::AuditRow> rows, shop.audit.page(query, page));
        for (const ports::AuditRow& row : rows.rows) {
            made.rows.push_back({row.at, actorCell(names, row.actor),
                                 report::Term{"audit_act." + row.act},
                                 report::CodeText{row.subject}, report::CodeText{row.detail}});
        }
        page.after = rows.next;
    } while (page.after);
    std::reverse(made.rows.begin(), made.rows.end());
    return made;
}

} // namespace linli::usecases
