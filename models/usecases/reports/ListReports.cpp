// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/ListReports.h"

#include "usecases/ports/MemberStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/ports/ShopFigures.h"
#include "usecases/reports/People.h"
#include "usecases/shop/PageLimits.h"
#include "usecases/shop/Shop.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

using report::Align;
using report::Cell;
using report::CodeText;
using report::Count;
using report::MoneyFen;
using report::Term;

constexpr int kMostDays = 366;

Cell instantCell(const std::optional<Instant>& at)
{
    return at ? Cell(*at) : Cell();
}

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!part.empty()) {
            text += (text.empty() ? "" : between) + part;
        }
    }
    return text;
}

Cell moneyCell(const std::optional<std::int64_t>& fen)
{
    return fen ? Cell(MoneyFen{*fen}) : Cell();
}

report::Report emptyReport(const char* title, const TimeWindow& window)
{
    report::Report made;
    made.title = title;
    made.window = window;
    return made;
}

std::vector<Cell> memberCells(const MemberRow& row, const std::string& phone)
{
    return {row.name,
            CodeText{row.code},
            CodeText{phone},
            joined({row.estate, row.building, row.door}, " "),
            joined(row.tags, "、"),
            row.joinedAt,
            row.inviterName,
            Count{row.invitedCount},
            Count{row.orderCount},
            MoneyFen{row.spentFen},
            instantCell(row.lastOrderAt),
            MoneyFen{row.availableFen},
            MoneyFen{row.owedFen}};
}

std::vector<Cell> orderCells(const OrderRow& row, const std::string& phone)
{
    return {CodeText{row.key.text()},
            row.placedAt,
            instantCell(row.paidAt),
            row.buyerName,
            CodeText{phone},
            row.building,
            row.goodsText,
            Count{row.units},
            MoneyFen{row.goodsFen},
            MoneyFen{row.discountFen},
            MoneyFen{row.freightFen},
            MoneyFen{row.payableFen},
            MoneyFen{row.refundedFen},
            Term{statusTerm(static_cast<int>(row.status))},
            row.inviterName,
            Term{row.test ? "word.yes" : "word.no"},
            CodeText{row.platform},
            row.note};
}

std::vector<Cell> goodsCells(const Product& product)
{
    return {CodeText{product.sku},
            product.name,
            product.spec,
            product.category,
            CodeText{product.barcode},
            product.unit,
            MoneyFen{product.listFen},
            moneyCell(product.liveFen),
            moneyCell(product.groupFen),
            moneyCell(product.costFen),
            product.stock ? Cell(Count{*product.stock}) : Cell(),
            product.stock && product.costFen ? Cell(MoneyFen{*product.stock * *product.costFen})
                                             : Cell(),
            product.heldAt ? Cell(Term{"word.held"}) : Cell()};
}

/// Sums of the columns that are money or pieces, under the first cell.
void addTotals(report::Report& made, const std::vector<std::size_t>& columns)
{
    std::vector<Cell> totals(made.columns.size());
    for (const std::size_t column : columns) {
        std::int64_t sum = 0;
        bool money = false;
        for (const auto& row : made.rows) {
            if (const auto* fen = std::get_if<MoneyFen>(&row[column])) {
                sum += fen->fen;
                money = true;
            } else if (const auto* count = std::get_if<Count>(&row[column])) {
                sum += count->value;
            }
        }
        totals[column] = money ? Cell(MoneyFen{sum}) : Cell(Count{sum});
    }
    if (!made.rows.empty()) {
        made.totals.push_back(std::move(totals));
    }
}

} // namespace

std::string statusTerm(int status)
{
    constexpr std::array kNames{"unpaid", "paid", "fulfilled", "refunded", "cancelled"};
    return std::string("order_status.") + kNames.at(static_cast<std::size_t>(status));
}

Result<report::Report> membersReport(Shop& shop, const TimeWindow& window, Phones phones)
{
    report::Report made = emptyReport("report_title.members", window);
    made.columns = {
        {"report_column.name", 12, Align::Left},    {"report_column.code", 13, Align::Left},
        {"report_column.phone", 14, Align::Left},   {"report_column.home", 18, Align::Left},
        {"report_column.tags", 16, Align::Left},    {"report_column.joined", 19, Align::Left},
        {"report_column.inviter", 12, Align::Left}, {"report_column.invited", 8, Align::Right},
        {"report_column.orders", 8, Align::Right},  {"report_column.spent", 12, Align::Right},
        {"report_column.last", 19, Align::Left},    {"report_column.available", 12, Align::Right},
        {"report_column.owes", 12, Align::Right}};
    MemberQuery query;
    query.sort = MemberSort::Oldest;
    PageRequest page{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<MemberRow> rows, shop.members.list(query, page));
        for (const MemberRow& row : rows.rows) {
            if (window.contains(row.joinedAt)) {
                LINLI_ASSIGN(const std::string phone,
                             phoneOf(shop, row.key, row.phone.text(), phones));
                made.rows.push_back(memberCells(row, phone));
            }
        }
        page.after = rows.next;
        const bool past = !rows.rows.empty() && rows.rows.back().joinedAt >= window.to;
        if (past) {
            break;
        }
    } while (page.after);
    addTotals(made, {7, 8, 9, 11, 12});
    made.totalFen = made.totals.empty() ? 0 : std::get<MoneyFen>(made.totals[0][9]).fen;
    return made;
}

Result<report::Report> ordersReport(Shop& shop, const TimeWindow& window, Phones phones)
{
    report::Report made = emptyReport("report_title.orders", window);
    made.columns = {
        {"report_column.order", 20, Align::Left},      {"report_column.placed", 19, Align::Left},
        {"report_column.paid_at", 19, Align::Left},    {"report_column.name", 12, Align::Left},
        {"report_column.phone", 14, Align::Left},      {"report_column.building", 12, Align::Left},
        {"report_column.goods", 32, Align::Left},      {"report_column.pieces", 8, Align::Right},
        {"report_column.goods_fen", 12, Align::Right}, {"report_column.discount", 12, Align::Right},
        {"report_column.freight", 12, Align::Right},   {"report_column.payable", 12, Align::Right},
        {"report_column.refunded", 12, Align::Right},  {"report_column.state", 10, Align::Left},
        {"report_column.inviter", 12, Align::Left},    {"report_column.test", 8, Align::Left},
        {"report_column.platform", 12, Align::Left},   {"report_column.note", 20, Align::Left}};
    OrderQuery query;
    query.placed = window;
    query.oldestFirst = true;
    PageRequest page{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<OrderRow> rows, shop.orders.list(query, page));
        for (const OrderRow& row : rows.rows) {
            LINLI_ASSIGN(const std::string phone,
                         phoneOf(shop, row.buyer, row.buyerPhone.text(), phones));
            made.rows.push_back(orderCells(row, phone));
        }
        page.after = rows.next;
    } while (page.after);
    addTotals(made, {7, 8, 9, 10, 11, 12});
    made.totalFen = made.totals.empty() ? 0 : std::get<MoneyFen>(made.totals[0][11]).fen;
    return made;
}

Result<report::Report> goodsReport(Shop& shop)
{
    report::Report made = emptyReport("report_title.goods", dayOf(shop.clock.now()));
    made.columns = {{"report_column.sku", 10, Align::Left},
                    {"report_column.name", 18, Align::Left},
                    {"report_column.spec", 12, Align::Left},
                    {"report_column.category", 10, Align::Left},
                    {"report_column.barcode", 15, Align::Left},
                    {"report_column.unit_name", 6, Align::Left},
                    {"report_column.list_price", 10, Align::Right},
                    {"report_column.live_price", 10, Align::Right},
                    {"report_column.group_price", 10, Align::Right},
                    {"report_column.cost_price", 10, Align::Right},
                    {"report_column.stock", 8, Align::Right},
                    {"report_column.stock_value", 12, Align::Right},
                    {"report_column.held", 8, Align::Left}};
    ProductQuery query;
    query.sort = ProductSort::Name;
    PageRequest page{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<Product> rows, shop.products.list(query, page));
        for (const Product& product : rows.rows) {
            made.rows.push_back(goodsCells(product));
        }
        page.after = rows.next;
    } while (page.after);
    addTotals(made, {10, 11});
    return made;
}

Result<report::Report> daysReport(Shop& shop, const TimeWindow& window)
{
    report::Report made = emptyReport("report_title.days", window);
    made.columns = {{"report_column.date", 12, Align::Left},
                    {"report_column.orders", 8, Align::Right},
                    {"report_column.net_gmv", 14, Align::Right},
                    {"report_column.referred_sales", 14, Align::Right},
                    {"report_column.newcomer", 10, Align::Right}};
    const BusinessDay last = BusinessDay::of(window.to - Span{1});
    const BusinessDay first = std::max(BusinessDay::of(window.from), last.plusDays(1 - kMostDays));
    made.window.from = first.start();
    LINLI_ASSIGN(const std::vector<ports::DayFigures> days,
                 shop.figures.days(first, last.daysSince(first) + 1));
    for (const ports::DayFigures& day : days) {
        made.rows.push_back({day.day.start(), Count{day.orders}, MoneyFen{day.netFen},
                             MoneyFen{day.referredFen}, Count{day.newMembers}});
    }
    addTotals(made, {1, 2, 3, 4});
    made.totalFen = made.totals.empty() ? 0 : std::get<MoneyFen>(made.totals[0][2]).fen;
    return made;
}

} // namespace linli::usecases
