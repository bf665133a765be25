// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/insight/MetricRows.h"

#include "domain/board/Behind.h"
#include "usecases/insight/PersonNames.h"
#include "usecases/ports/BoardSource.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using board::MemberIndex;
using board::MetricKey;
using report::Align;
using report::Cell;
using report::Count;
using report::MoneyFen;
using Row = std::vector<Cell>;

constexpr std::int64_t kDayMs = Span::days(1).ms;
constexpr int kRepurchaseDays = 30;

Cell yesNo(bool yes)
{
    return report::Term{yes ? "word.yes" : "word.no"};
}

Cell daysOf(std::optional<std::int64_t> ms)
{
    if (!ms) {
        return {};
    }
    return report::CodeText{std::to_string(*ms / kDayMs) + "." +
                            std::to_string(*ms % kDayMs * 10 / kDayMs)};
}

Cell moneyOf(std::optional<std::int64_t> fen)
{
    return fen ? Cell(MoneyFen{*fen}) : Cell();
}

/// Collects the rows of one figure. Every list function adds the totals of all rows and at most
/// `most` rows of them.
class RowLister
{
  public:
    RowLister(Shop& shop,
              const board::Attribution& attribution,
              TimeWindow window,
              std::size_t most)
        : m_shop(shop), m_attribution(attribution), m_window(window), m_most(most)
    {
        m_made.report.window = window;
    }

    Result<void> sales(bool referredOnly);
    Result<void> newcomers(MetricKey key);
    Result<void> sharers(board::RankBy by);
    Result<void> buyers();
    Result<void> costs();
    Result<void> profits();
    MetricRows take() { return std::move(m_made); }

  private:
    void columns(std::vector<report::Column> columns)
    {
        m_made.report.columns = std::move(columns);
    }
    /// The places that are listed of `count` rows, the newest.
    std::size_t firstShown(std::size_t count)
    {
        const std::size_t shown = std::min(count, m_most);
        m_made.left = static_cast<std::int64_t>(count - shown);
        return count - shown;
    }
    void add(Row row, RowTarget target)
    {
        m_made.report.rows.push_back(std::move(row));
        m_made.targets.push_back(std::move(target));
    }
    static RowTarget member(const PersonName& person)
    {
        return {person.key.empty() ? RowTarget::Kind::None : RowTarget::Kind::Member,
                person.key.text()};
    }
    Result<PersonNames> names(const std::vector<MemberIndex>& people)
    {
        return PersonNames::of(m_shop, m_attribution.facts(), people);
    }

    Shop& m_shop;
    const board::Attribution& m_attribution;
    TimeWindow m_window;
    std::size_t m_most;
    MetricRows m_made;
};

Result<void> RowLister::sales(bool referredOnly)
{
    std::vector<board::SaleRow> rows = board::saleRows(m_attribution, m_window);
    std::int64_t total = 0;
    std::int64_t referred = 0;
    for (const board::SaleRow& row : rows) {
        total += row.netFen;
        referred += row.inviter == board::kNobody ? 0 : row.netFen;
    }
    if (referredOnly) {
        std::erase_if(rows,
                      [](const board::SaleRow& row) { return row.inviter == board::kNobody; });
    }
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(firstShown(rows.size())));
    std::vector<MemberIndex> people;
    std::vector<std::int64_t> sequences;
    for (const board::SaleRow& row : rows) {
        people.insert(people.end(), {row.buyer, row.inviter});
        sequences.push_back(row.sequence);
    }
    LINLI_ASSIGN(const PersonNames known, names(people));
    LINLI_ASSIGN(const std::vector<OrderKey> keys, m_shop.boards.orderKeys(sequences));
    columns({{"report_column.date", 18},
             {"report_column.order", 18},
             {"report_column.member", 14},
             {"report_column.inviter", 14},
             {"report_column.net_gmv", 14, Align::Right}});
    for (std::size_t i = rows.size(); i > 0; --i) {
        const board::SaleRow& row = rows[i - 1];
        const std::string& order = keys[i - 1].text();
        add({Instant::fromUnixMs(row.paidMs), report::CodeText{order}, known.at(row.buyer).name,
             known.at(row.inviter).name, MoneyFen{row.netFen}},
            {RowTarget::Kind::Order, order});
    }
    m_made.report.totalFen = referredOnly ? referred : total;
    m_made.report.totals = {
        {report::Term{"report_total"}, {}, {}, {}, MoneyFen{m_made.report.totalFen}}};
    return {};
}

Result<void> RowLister::newcomers(MetricKey key)
{
    std::vector<board::NewRow> rows = board::newRows(m_attribution, m_window, m_shop.clock.now());
    if (key == MetricKey::Cycle) {
        std::erase_if(rows, [](const board::NewRow& row) { return !row.cycleMs; });
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return *a.cycleMs > *b.cycleMs; // shown from the end: the quickest first
        });
    }
    const std::size_t all = rows.size();
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(firstShown(all)));
    std::vector<MemberIndex> people;
    for (const board::NewRow& row : rows) {
        people.insert(people.end(), {row.invitee, row.inviter});
    }
    LINLI_ASSIGN(const PersonNames known, names(people));
    columns({{"report_column.first_order", 18},
             {"report_column.newcomer", 14},
             {"report_column.inviter", 14},
             {"report_column.cycle_days", 10, Align::Right},
             {"report_column.mature", 12},
             {"report_column.shared_on", 12}});
    for (std::size_t i = rows.size(); i > 0; --i) {
        const board::NewRow& row = rows[i - 1];
        add({Instant::fromUnixMs(row.atMs), known.at(row.invitee).name, known.at(row.inviter).name,
             daysOf(row.cycleMs), yesNo(row.mature), row.mature ? yesNo(row.sharedOn) : Cell()},
            member(known.at(row.invitee)));
    }
    m_made.report.totals = {
        {report::Term{"report_total"}, Count{static_cast<std::int64_t>(all)}, {}, {}, {}, {}}};
    return {};
}

Result<void> RowLister::sharers(board::RankBy by)
{
    std::vector<board::RankRow> rows = board::rank(m_attribution, m_window, by);
    board::RankRow sum;
    for (const board::RankRow& row : rows) {
        sum.qualified += row.qualified;
        sum.netGmvFen += row.netGmvFen;
    }
    m_made.left = std::max<std::int64_t>(0, std::ssize(rows) - static_cast<std::int64_t>(m_most));
    rows.resize(std::min(rows.size(), m_most));
    std::vector<MemberIndex> people;
    for (const board::RankRow& row : rows) {
        people.push_back(row.member);
    }
    LINLI_ASSIGN(const PersonNames known, names(people));
    columns({{"report_column.rank", 6, Align::Right},
             {"report_column.sharer", 14},
             {"report_column.code", 14},
             {"report_column.qualified", 10, Align::Right},
             {"report_column.net_gmv", 14, Align::Right},
             {"report_column.last", 18}});
    for (const board::RankRow& row : rows) {
        add({Count{row.rank}, known.at(row.member).name,
             report::CodeText{known.at(row.member).code}, Count{row.qualified},
             MoneyFen{row.netGmvFen}, Instant::fromUnixMs(row.lastMs)},
            member(known.at(row.member)));
    }
    m_made.report.totalFen = sum.netGmvFen;
    m_made.report.totals = {
        {report::Term{"report_total"}, {}, {}, Count{sum.qualified}, MoneyFen{sum.netGmvFen}, {}}};
    return {};
}

Result<void> RowLister::buyers()
{
    std::vector<board::BuyerRow> rows = board::buyerRows(m_attribution, m_window, kRepurchaseDays);
    std::int64_t again = 0;
    for (const board::BuyerRow& row : rows) {
        again += row.days >= 2 ? 1 : 0;
    }
    const auto all = std::ssize(rows);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.days < b.days; });
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(firstShown(rows.size())));
    std::vector<MemberIndex> people;
    for (const board::BuyerRow& row : rows) {
        people.push_back(row.buyer);
    }
    LINLI_ASSIGN(const PersonNames known, names(people));
    columns({{"report_column.member", 14},
             {"report_column.buying_days", 10, Align::Right},
             {"report_column.referred", 10},
             {"report_column.again", 10},
             {"report_column.last", 18}});
    for (std::size_t i = rows.size(); i > 0; --i) {
        const board::BuyerRow& row = rows[i - 1];
        add({known.at(row.buyer).name, Count{row.days}, yesNo(row.referred), yesNo(row.days >= 2),
             Instant::fromUnixMs(row.lastMs)},
            member(known.at(row.buyer)));
    }
    m_made.report.totals = {{report::Term{"report_total"}, Count{all}, {}, Count{again}, {}}};
    return {};
}

Result<void> RowLister::costs()
{
    std::vector<board::CostRow> rows = board::costRows(m_attribution, m_window);
    for (const board::CostRow& row : rows) {
        m_made.report.totalFen += row.costFen.value_or(0);
    }
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(firstShown(rows.size())));
    std::vector<MemberIndex> people;
    for (const board::CostRow& row : rows) {
        people.push_back(row.invitee);
    }
    LINLI_ASSIGN(const PersonNames known, names(people));
    columns({{"report_column.date", 18},
             {"report_column.newcomer", 14},
             {"report_column.unit", 12},
             {"report_column.count", 8, Align::Right},
             {"report_column.cost", 14, Align::Right}});
    for (std::size_t i = rows.size(); i > 0; --i) {
        const board::CostRow& row = rows[i - 1];
        // An amount of cash is fen: the cost column says it in yuan.
        const Cell amount = row.unit == "CNY" ? Cell() : Cell(Count{row.amount});
        add({Instant::fromUnixMs(row.accruedMs), known.at(row.invitee).name,
             report::Term{"unit." + row.unit}, amount, moneyOf(row.costFen)},
            member(known.at(row.invitee)));
    }
    m_made.report.totals = {
        {report::Term{"report_total"}, {}, {}, {}, MoneyFen{m_made.report.totalFen}}};
    return {};
}

Result<void> RowLister::profits()
{
    LINLI_ASSIGN(const std::vector<board::SaleLine> lines, m_shop.boards.saleLines(m_window));
    std::vector<board::ProfitRow> rows = board::profitRows(m_attribution, m_window, lines);
    std::int64_t net = 0;
    for (const board::ProfitRow& row : rows) {
        net += row.netFen;
        m_made.report.totalFen += row.netFen - row.goodsCostFen.value_or(0);
    }
    // What is unknown makes the whole profit unknown: it is shown first.
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.goodsCostFen.has_value() > b.goodsCostFen.has_value();
    });
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(firstShown(rows.size())));
    std::vector<MemberIndex> people;
    std::vector<std::int64_t> sequences;
    for (const board::ProfitRow& row : rows) {
        people.push_back(row.buyer);
        sequences.push_back(row.sequence);
    }
    LINLI_ASSIGN(const PersonNames known, names(people));
    LINLI_ASSIGN(const std::vector<OrderKey> keys, m_shop.boards.orderKeys(sequences));
    columns({{"report_column.date", 18},
             {"report_column.order", 18},
             {"report_column.member", 14},
             {"report_column.net_gmv", 12, Align::Right},
             {"report_column.goods_cost", 12, Align::Right},
             {"report_column.profit", 12, Align::Right}});
    for (std::size_t i = rows.size(); i > 0; --i) {
        const board::ProfitRow& row = rows[i - 1];
        const std::string& order = keys[i - 1].text();
        const auto profit = row.goodsCostFen
                                ? std::optional<std::int64_t>(row.netFen - *row.goodsCostFen)
                                : std::nullopt;
        add({Instant::fromUnixMs(row.paidMs), report::CodeText{order}, known.at(row.buyer).name,
             MoneyFen{row.netFen}, moneyOf(row.goodsCostFen), moneyOf(profit)},
            {RowTarget::Kind::Order, order});
    }
    m_made.report.totals = {{report::Term{"report_total"},
                             {},
                             {},
                             MoneyFen{net},
                             {},
                             MoneyFen{m_made.report.totalFen}}};
    return {};
}

Result<void> list(RowLister& lister, MetricKey key)
{
    switch (key) {
    case MetricKey::NetGmv:
        return lister.sales(false);
    case MetricKey::ReferredShare:
        return lister.sales(true);
    case MetricKey::NewNeighbours:
    case MetricKey::CustomerK:
    case MetricKey::SharerK:
    case MetricKey::Cycle:
        return lister.newcomers(key);
    case MetricKey::Sharers:
        return lister.sharers(board::RankBy::Referrals);
    case MetricKey::Dependence:
        return lister.sharers(board::RankBy::Sales);
    case MetricKey::Repurchase:
        return lister.buyers();
    case MetricKey::CostPerNew:
        return lister.costs();
    case MetricKey::Roi:
        return lister.profits();
    }
    return {};
}

} // namespace

Result<MetricRows> metricRows(Shop& shop,
                              Boards& boards,
                              MetricKey key,
                              const board::WindowChoice& choice,
                              std::size_t most,
                              const FactFilter& filter)
{
    LINLI_ASSIGN(const TimeWindow window, boards.window(choice));
    LINLI_ASSIGN(const board::Attribution* attribution, boards.attribution(filter));
    RowLister lister(shop, *attribution, window, most);
    LINLI_TRY(list(lister, key));
    MetricRows made = lister.take();
    made.report.title = "metric." + std::string(board::textOf(key));
    return made;
}

} // namespace linli::usecases
