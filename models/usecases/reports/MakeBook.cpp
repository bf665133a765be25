// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/MakeBook.h"

#include "usecases/boards/BoardReport.h"
#include "usecases/campaigns/SessionResult.h"
#include "usecases/reports/ListReports.h"
#include "usecases/reports/PayoutSheet.h"
#include "usecases/reports/People.h"
#include "usecases/reports/ReportCharts.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/shop/TextLimits.h"

namespace linli::usecases {
namespace {

constexpr std::int32_t kAllTax = 100;

Result<report::Report> dueReport(Shop& shop, const ReportOrder& order)
{
    LINLI_TRY(checkRange("tax", order.taxPercent, 0, kAllTax));
    LINLI_ASSIGN(const std::vector<DueRow> all, dueList(shop));
    std::vector<DueRow> withCash;
    for (const DueRow& row : all) {
        if (row.cashFen > 0) {
            withCash.push_back(row);
        }
    }
    report::Report sheet = payoutSheet(withCash, order.taxPercent, dayOf(shop.clock.now()));
    sheet.title = "report_title.due";
    if (order.phones == Phones::Full) {
        for (std::size_t i = 0; i < withCash.size(); ++i) {
            LINLI_ASSIGN(std::string phone,
                         phoneOf(shop, withCash[i].member, withCash[i].phone.text(), order.phones));
            sheet.rows[i][2] = report::CodeText{std::move(phone)};
        }
    }
    return sheet;
}

Result<report::Report> tableOf(Shop& shop, Boards& boards, const ReportOrder& order)
{
    switch (order.kind) {
    case ReportKind::Rewards:
    case ReportKind::Payouts:
    case ReportKind::Gifts:
    case ReportKind::Audit:
        return makeReport(shop, order.kind, order.window, order.phones);
    case ReportKind::Due:
        return dueReport(shop, order);
    case ReportKind::Board: {
        LINLI_ASSIGN(const BoardResult board, boards.board(order.window, board::RankBy::Referrals));
        return boardReport(board, BoardNames::Masked);
    }
    case ReportKind::Goods:
        return goodsReport(shop);
    case ReportKind::Days:
    case ReportKind::Campaigns:
    case ReportKind::Members:
    case ReportKind::Orders:
        break;
    }
    LINLI_ASSIGN(const TimeWindow window, boards.window(order.window));
    if (order.kind == ReportKind::Members) {
        return membersReport(shop, window, order.phones);
    }
    if (order.kind == ReportKind::Orders) {
        return ordersReport(shop, window, order.phones);
    }
    return order.kind == ReportKind::Days ? daysReport(shop, window)
                                          : sessionsReport(shop, boards, window);
}

std::vector<std::string> keys(std::initializer_list<const char*> names)
{
    std::vector<std::string> all;
    for (const char* name : names) {
        all.push_back(std::string("report_column.") + name);
    }
    return all;
}

} // namespace

Result<report::ReportBook> makeBook(Shop& shop, Boards& boards, const ReportOrder& order)
{
    LINLI_TRY(permitReport(shop, order.phones));
    report::ReportBook book;
    LINLI_ASSIGN(book.table, tableOf(shop, boards, order));
    book.chart = chartOf(order.kind, book.table);
    return book;
}

std::vector<std::string> builtInColumns(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Rewards:
        return keys({"date", "owner", "code", "phone", "order", "unit", "amount", "state",
                     "released", "used"});
    case ReportKind::Members:
        return keys({"name", "code", "phone", "home", "tags", "joined", "inviter", "invited",
                     "orders", "spent", "available"});
    case ReportKind::Orders:
        return keys({"order", "placed", "name", "building", "goods", "pieces", "payable",
                     "refunded", "state", "inviter"});
    case ReportKind::Goods:
        return keys({"sku", "name", "spec", "category", "list_price", "live_price", "cost_price",
                     "stock", "stock_value", "held"});
    case ReportKind::Days:
    case ReportKind::Payouts:
    case ReportKind::Due:
    case ReportKind::Gifts:
    case ReportKind::Campaigns:
    case ReportKind::Board:
    case ReportKind::Audit:
        break;
    }
    return {};
}

bool isOfNow(ReportKind kind)
{
    return kind == ReportKind::Due || kind == ReportKind::Gifts || kind == ReportKind::Goods;
}

bool hasPhones(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Rewards:
    case ReportKind::Payouts:
    case ReportKind::Due:
    case ReportKind::Gifts:
    case ReportKind::Members:
    case ReportKind::Orders:
        return true;
    case ReportKind::Days:
    case ReportKind::Campaigns:
    case ReportKind::Board:
    case ReportKind::Goods:
    case ReportKind::Audit:
        break;
    }
    return false;
}

} // namespace linli::usecases
