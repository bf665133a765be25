// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Metrics.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <unordered_map>

namespace linli::board {
namespace {

constexpr std::string_view kCash = "CNY";
constexpr std::string_view kVoucherPrefix = "cpn";

/// What one piece of a unit costs: cash itself, a voucher its face (cpn500 = 500 fen), a good what
/// it cost on the shelf when the reward was accrued.
class UnitPrices
{
  public:
    explicit UnitPrices(const BoardFacts& facts) : m_facts(facts), m_costs(facts.unitCosts)
    {
        std::stable_sort(m_costs.begin(), m_costs.end(),
                         [](const UnitCost& a, const UnitCost& b) { return a.fromMs < b.fromMs; });
    }

    [[nodiscard]] std::optional<std::int64_t> fenOf(std::uint32_t unit, std::int64_t atMs) const
    {
        const std::string_view name = m_facts.units[unit];
        if (name == kCash) {
            return 1;
        }
        if (const auto face = faceOf(name)) {
            return face;
        }
        std::optional<std::int64_t> found;
        for (const UnitCost& cost : m_costs) {
            // A good that got its first price later was worth that price already.
            if (cost.unit == unit && (cost.fromMs <= atMs || !found)) {
                found = cost.fen;
            }
        }
        return found;
    }

  private:
    static std::optional<std::int64_t> faceOf(std::string_view name)
    {
        if (!name.starts_with(kVoucherPrefix)) {
            return std::nullopt;
        }
        const std::string_view digits = name.substr(kVoucherPrefix.size());
        std::int64_t fen = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, fen);
        if (digits.empty() || error != std::errc() || stop != end) {
            return std::nullopt;
        }
        return fen;
    }

    const BoardFacts& m_facts;
    std::vector<UnitCost> m_costs;
};

bool costsTheWindow(const Attribution& attribution,
                    const TimeWindow& window,
                    const std::vector<bool>& qualified,
                    std::size_t reward)
{
    const RewardColumns& rewards = attribution.facts().rewards;
    switch (rewards.kind[reward]) {
    case RewardKind::Referral: {
        const MemberIndex invitee = attribution.identityOf(rewards.invitee[reward]);
        return invitee != kNobody && qualified[invitee];
    }
    case RewardKind::Milestone:
    case RewardKind::Group:
        // They belong to no order, so a choice of orders leaves them out.
        return !attribution.isPart() &&
               window.contains(Instant::fromUnixMs(rewards.accruedMs[reward]));
    case RewardKind::Other:
        break;
    }
    return false;
}

/// Cost of the goods that stayed with the buyers, per order number; nothing where it is unknown.
using GoodsCosts = std::unordered_map<std::int64_t, std::optional<std::int64_t>>;

GoodsCosts goodsCosts(const std::vector<SaleLine>& lines)
{
    GoodsCosts costs;
    for (const SaleLine& line : lines) {
        std::optional<std::int64_t>& cost = costs.try_emplace(line.orderSequence, 0).first->second;
        if (!line.unitCostFen) {
            cost.reset();
        } else if (cost) {
            *cost += *line.unitCostFen * line.kept;
        }
    }
    return costs;
}

} // namespace

std::vector<CostRow> costRows(const Attribution& attribution, const TimeWindow& window)
{
    const BoardFacts& facts = attribution.facts();
    std::vector<bool> qualified(facts.members.size(), false);
    const auto [first, last] = attribution.qualifiedIn(window);
    for (std::size_t i = first; i < last; ++i) {
        qualified[attribution.qualifications()[i].invitee] = true;
    }
    const UnitPrices prices(facts);
    std::vector<CostRow> rows;
    for (std::size_t i = 0; i < facts.rewards.size(); ++i) {
        const RewardColumns& rewards = facts.rewards;
        if (rewards.amount[i] == 0 || !costsTheWindow(attribution, window, qualified, i)) {
            continue;
        }
        CostRow row{attribution.identityOf(rewards.invitee[i]),
                    rewards.kind[i],
                    rewards.accruedMs[i],
                    facts.units[rewards.unit[i]],
                    rewards.amount[i],
                    std::nullopt};
        if (const auto fen = prices.fenOf(rewards.unit[i], rewards.accruedMs[i])) {
            row.costFen = *fen * row.amount;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

RewardCost costPerNew(const Attribution& attribution, const TimeWindow& window)
{
    const auto [first, last] = attribution.qualifiedIn(window);
    RewardCost cost;
    cost.count = static_cast<std::int64_t>(last - first);
    std::set<std::string> unknown;
    for (const CostRow& row : costRows(attribution, window)) {
        cost.costFen += row.costFen.value_or(0);
        if (!row.costFen) {
            unknown.insert(row.unit);
        }
    }
    cost.unknownUnits.assign(unknown.begin(), unknown.end());
    return cost;
}

std::vector<ProfitRow> profitRows(const Attribution& attribution,
                                  const TimeWindow& window,
                                  const std::vector<SaleLine>& lines)
{
    const OrderColumns& orders = attribution.facts().orders;
    const GoodsCosts costs = goodsCosts(lines);
    std::vector<ProfitRow> rows;
    const auto [first, last] = attribution.ordersIn(window);
    for (std::size_t i = first; i < last; ++i) {
        if (attribution.inviterOf(i) == kNobody || !attribution.counts(i)) {
            continue;
        }
        ProfitRow row{orders.sequence[i], orders.paidMs[i], attribution.buyerOf(i),
                      orders.netFen[i], 0};
        if (attribution.stands(i)) { // else the goods came back
            const auto cost = costs.find(orders.sequence[i]);
            row.goodsCostFen = cost == costs.end() ? std::nullopt : cost->second;
        }
        rows.push_back(row);
    }
    return rows;
}

Roi returnOnRewards(const Attribution& attribution,
                    const TimeWindow& window,
                    const std::vector<SaleLine>& lines,
                    std::int64_t costFen)
{
    std::unordered_map<std::int64_t, bool> withoutCost;
    std::set<std::string> unknown;
    std::int64_t profitFen = 0;
    for (const ProfitRow& row : profitRows(attribution, window, lines)) {
        profitFen += row.netFen - row.goodsCostFen.value_or(0);
        if (!row.goodsCostFen) {
            withoutCost[row.sequence] = false;
        }
    }
    for (const SaleLine& line : lines) {
        const auto order = withoutCost.find(line.orderSequence);
        if (order != withoutCost.end()) {
            order->second = true;
            if (!line.unitCostFen) {
                unknown.insert(line.sku);
            }
        }
    }
    if (std::any_of(withoutCost.begin(), withoutCost.end(),
                    [](const auto& order) { return !order.second; })) {
        unknown.insert(std::string()); // an order without lines
    }
    Roi roi;
    roi.costFen = costFen;
    roi.unknownSkus.assign(unknown.begin(), unknown.end());
    if (unknown.empty()) {
        roi.profitFen = profitFen;
    }
    return roi;
}

} // namespace linli::board
