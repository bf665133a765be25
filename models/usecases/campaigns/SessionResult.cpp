// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/SessionResult.h"

#include "domain/campaign/CampaignCost.h"
#include "domain/campaign/Words.h"
#include "usecases/boards/Boards.h"
#include "usecases/campaigns/Campaigns.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

using campaign::Campaign;

constexpr std::int64_t kOverrunToTell = 3; ///< minutes
constexpr std::array kSegments{Segment::NewReferred, Segment::NewOther, Segment::AgainReferred,
                               Segment::AgainOther};

/// The figures that need the whole board: from what the boards follow anyway.
Result<void>
addBoardFigures(Boards& boards, SessionResult& result, const std::vector<std::int64_t>& sequences)
{
    LINLI_ASSIGN(const board::Attribution* whole, boards.attribution());
    const board::Attribution& attribution = *whole;
    const board::BoardFacts& facts = attribution.facts();
    const auto [first, last] = attribution.qualifiedIn(result.air);
    result.newNeighbours = static_cast<std::int64_t>(last - first);
    result.k = board::customerK(attribution, result.air);
    const board::GmvTotals gmv = board::gmvTotals(attribution, result.air);
    result.referredShare = {gmv.referredNetFen, gmv.netFen};
    result.rewardCostFen = board::costPerNew(attribution, result.air).costFen;
    for (const Segment segment : kSegments) {
        result.segments.push_back({segment, 0, 0});
    }
    for (std::size_t order = 0; order < facts.orders.size(); ++order) {
        const bool ours =
            std::binary_search(sequences.begin(), sequences.end(), facts.orders.sequence[order]);
        if (!ours || !attribution.counts(order)) {
            continue;
        }
        const board::MemberIndex buyer = attribution.buyerOf(order);
        const bool referred = attribution.inviterOf(order) != board::kNobody;
        const bool fresh = buyer != board::kNobody &&
                           attribution.firstOrderMs(buyer) == facts.orders.paidMs[order];
        const std::size_t at = (fresh ? 0U : 2U) + (referred ? 0U : 1U);
        ++result.segments[at].orders;
        result.segments[at].netFen += facts.orders.netFen[order];
    }
    return {};
}

void addGoods(SessionResult& result, const ports::SessionOrders& session)
{
    std::vector<bool> told(session.sold.size());
    for (const campaign::LineItem& item : result.campaign.goods) {
        SessionResult::GoodsSales sales{item.facts.name, item.quota, 0, 0};
        for (std::size_t i = 0; i < session.sold.size(); ++i) {
            if (session.sold[i].sku == item.sku) {
                sales.pieces += session.sold[i].pieces;
                sales.netFen += session.sold[i].netFen;
                told[i] = true;
            }
        }
        result.goods.push_back(std::move(sales));
    }
    for (std::size_t i = 0; i < session.sold.size(); ++i) {
        if (!told[i]) {
            result.goods.push_back({session.sold[i].sku, std::nullopt, session.sold[i].pieces,
                                    session.sold[i].netFen});
        }
    }
}

void suggestForGoods(SessionResult& result)
{
    for (std::size_t i = 0; i < result.campaign.goods.size(); ++i) {
        const SessionResult::GoodsSales& sales = result.goods[i];
        if (sales.quota && *sales.quota > 0 && sales.pieces >= *sales.quota) {
            result.next.push_back({NextAction::SellOut, sales.name, *sales.quota});
        } else if (sales.pieces == 0 && result.orders > 0) {
            result.next.push_back({NextAction::PriceOrDrop, sales.name, 0});
        }
    }
}

void suggest(SessionResult& result)
{
    if (result.newNeighbours > 0) {
        result.next.push_back({NextAction::ThankSharers, {}, result.newNeighbours});
    }
    const std::int64_t fresh = result.segments[0].orders + result.segments[1].orders;
    if (fresh > 0) {
        result.next.push_back({NextAction::CallBack, {}, fresh});
    }
    suggestForGoods(result);
    for (const campaign::ShowItem& item : result.campaign.show) {
        if (item.startedAt && item.endedAt) {
            const std::int64_t over = (*item.endedAt - *item.startedAt).ms / 60'000 - item.minutes;
            if (over >= kOverrunToTell) {
                result.next.push_back({NextAction::ShorterItem, item.title, over});
            }
        }
    }
    const campaign::CampaignCost planned = campaignCost(result.campaign);
    const auto cost = result.costPerNewFen();
    if (cost && planned.marginFen && *cost > *planned.marginFen) {
        result.next.push_back({NextAction::TooDear, {}, *cost});
    }
    if (result.next.empty()) {
        result.next.push_back({NextAction::RepeatIt, {}, 0});
    }
}

std::string keyOf(Segment segment)
{
    switch (segment) {
    case Segment::NewReferred:
        return "session.segment.new_referred";
    case Segment::NewOther:
        return "session.segment.new_other";
    case Segment::AgainReferred:
        return "session.segment.again_referred";
    case Segment::AgainOther:
        break;
    }
    return "session.segment.again_other";
}

} // namespace

Result<SessionResult> sessionResult(Shop& shop, Boards& boards, const std::string& id)
{
    SessionResult result;
    LINLI_ASSIGN(result.campaign, getCampaign(shop, id));
    if (!result.campaign.startedAt) {
        return Error::badInput(ErrorCode::IllegalTransition, "state",
                               std::string(textOf(result.campaign.state)), "live|ended|closed");
    }
    result.air = {*result.campaign.startedAt, result.campaign.endedAt.value_or(shop.clock.now())};
    LINLI_ASSIGN(const ports::SessionOrders session,
                 shop.campaigns.ordersOf(result.campaign.id, result.air));
    result.orders = session.orders;
    result.netFen = session.netFen;
    LINLI_TRY(addBoardFigures(boards, result, session.sequences));
    addGoods(result, session);
    suggest(result);
    return result;
}

Result<report::Report> sessionsReport(Shop& shop, Boards& boards, const TimeWindow& window)
{
    using report::Align;
    report::Report sheet;
    sheet.title = "report_title.campaign";
    sheet.window = window;
    sheet.columns = {
        {"report_column.date", 18, Align::Left},       {"report_column.what", 28, Align::Left},
        {"session.orders", 10, Align::Right},          {"report_column.net_gmv", 14, Align::Right},
        {"report_column.qualified", 10, Align::Right}, {"session.reward_cost", 14, Align::Right}};
    std::int64_t orders = 0;
    LINLI_ASSIGN(const std::vector<CampaignRow> rows, shop.campaigns.list(false));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool aired = row->state == campaign::CampaignState::Live ||
                           row->state == campaign::CampaignState::Ended ||
                           row->state == campaign::CampaignState::Closed;
        if (!aired) {
            continue;
        }
        LINLI_ASSIGN(const SessionResult one, sessionResult(shop, boards, row->id));
        if (!window.contains(one.air.from)) {
            continue;
        }
        orders += one.orders;
        sheet.totalFen += one.netFen;
        sheet.rows.push_back({one.air.from, row->title, report::Count{one.orders},
                              report::MoneyFen{one.netFen}, report::Count{one.newNeighbours},
                              report::MoneyFen{one.rewardCostFen}});
    }
    sheet.totals.push_back({report::Cell(report::Term{"report_total"}),
                            {},
                            report::Count{orders},
                            report::MoneyFen{sheet.totalFen},
                            {},
                            {}});
    return sheet;
}

report::Report sessionReport(const SessionResult& result)
{
    using report::Align;
    report::Report sheet;
    sheet.title = "report_title.campaign";
    sheet.window = result.air;
    sheet.columns = {{"report_column.what", 28, Align::Left},
                     {"report_column.count", 12, Align::Right},
                     {"report_column.amount", 14, Align::Right}};
    const auto add = [&](report::Cell what, report::Cell count, report::Cell amount) {
        sheet.rows.push_back({std::move(what), std::move(count), std::move(amount)});
    };
    const auto term = [](const char* key) { return report::Cell(report::Term{key}); };
    const auto count = [](std::int64_t n) { return report::Cell(report::Count{n}); };
    const auto fen = [](std::int64_t n) { return report::Cell(report::MoneyFen{n}); };
    add(result.campaign.title, {}, {});
    add(term("session.orders"), count(result.orders), fen(result.netFen));
    add(term("session.new_neighbours"), count(result.newNeighbours),
        result.costPerNewFen() ? fen(*result.costPerNewFen()) : report::Cell());
    add(term("session.referred_sales"), {}, fen(result.referredShare.num));
    add(term("session.reward_cost"), {}, fen(result.rewardCostFen));
    if (result.campaign.viewing.viewers) {
        add(term("session.viewers"), count(*result.campaign.viewing.viewers), {});
    }
    for (const SessionResult::SegmentSales& one : result.segments) {
        add(report::Term{keyOf(one.segment)}, count(one.orders), fen(one.netFen));
    }
    for (const SessionResult::GoodsSales& one : result.goods) {
        add(one.name, count(one.pieces), fen(one.netFen));
    }
    sheet.totals.push_back({term("session.total"), count(result.orders), fen(result.netFen)});
    sheet.totalFen = result.netFen;
    return sheet;
}

} // namespace linli::usecases
