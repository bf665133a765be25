// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/simulation/Simulate.h"

#include "domain/rewards/dryrun/DryRun.h"
#include "usecases/boards/Boards.h"
#include "usecases/gifts/PieceCost.h"
#include "usecases/ports/HistorySource.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/TextLimits.h"

#include <algorithm>
#include <unordered_map>

namespace linli::usecases {
namespace {

constexpr std::size_t kTop = 5;
constexpr int kMostDays = 730;

rewards::OpeningRule openingOf(const NewRule& rule)
{
    rewards::OpeningRule opening{rule.id, rule.terms, {}};
    if (rule.budget) {
        opening.budget.push_back(*rule.budget);
    }
    return opening;
}

/// The rule a milestone counts over: one of those tried with it, else as it stands in the shop.
Result<std::vector<rewards::OpeningRule>>
rulesBeside(Shop& shop, const rewards::Terms& terms, const std::vector<NewRule>& tried)
{
    std::vector<rewards::OpeningRule> others;
    if (terms.kind != rewards::RuleKind::Milestone) {
        return others;
    }
    for (const NewRule& rule : tried) {
        if (rule.id == terms.over) {
            others.push_back(openingOf(rule));
            return others;
        }
    }
    LINLI_ASSIGN(const RuleRow over, getRule(shop, terms.over));
    others.push_back({over.rule.id, over.terms(), over.funded});
    return others;
}

class Sums
{
  public:
    Sums(Shop& shop, Simulation& told, BusinessDay first) : m_shop(shop), m_told(told)
    {
        for (int i = 0; i < told.days; ++i) {
            told.perDay.push_back({first.plusDays(i), 0, 0});
        }
    }

    Result<void> add(const rewards::DryReward& reward)
    {
        LINLI_ASSIGN(const std::int64_t each, costOf(reward.unit));
        const std::int64_t cost = each * reward.amount;
        ++m_told.rewards;
        m_told.inReview += reward.inReview ? 1 : 0;
        m_told.costFen += cost;
        const int place = BusinessDay::of(reward.paidAt).daysSince(m_told.perDay.front().day);
        if (place >= 0 && place < m_told.days) {
            DayCost& day = m_told.perDay[static_cast<std::size_t>(place)];
            ++day.rewards;
            day.costFen += cost;
        }
        TopEarner& earner = m_earners[reward.owner];
        earner.member = reward.owner;
        ++earner.rewards;
        earner.costFen += cost;
        return {};
    }

    Result<void> finish()
    {
        for (const DayCost& day : m_told.perDay) {
            if (day.costFen > 0 && (!m_told.worstDay || day.costFen > m_told.worstDay->costFen)) {
                m_told.worstDay = day;
            }
        }
        for (auto& [key, earner] : m_earners) {
            m_told.top.push_back(earner);
        }
        std::sort(m_told.top.begin(), m_told.top.end(), [](const TopEarner& a, const TopEarner& b) {
            if (a.costFen != b.costFen) {
                return a.costFen > b.costFen;
            }
            return a.rewards != b.rewards ? a.rewards > b.rewards : a.member < b.member;
        });
        if (m_told.top.size() > kTop) {
            m_told.top.resize(kTop);
        }
        return nameThem();
    }

  private:
    Result<std::int64_t> costOf(const Unit& unit)
    {
        const auto known = m_costs.find(unit);
        if (known != m_costs.end()) {
            return known->second;
        }
        LINLI_ASSIGN(const std::optional<std::int64_t> cost, pieceCost(m_shop, unit));
        if (!cost) {
            m_told.unknownUnits.push_back(unit.text());
        }
        m_costs[unit] = cost.value_or(0);
        return m_costs[unit];
    }

    Result<void> nameThem()
    {
        std::vector<MemberKey> keys;
        for (const TopEarner& earner : m_told.top) {
            keys.push_back(earner.member);
        }
        LINLI_ASSIGN(const std::vector<MemberRow> rows, m_shop.members.rows(keys));
        for (const MemberRow& row : rows) {
            for (TopEarner& earner : m_told.top) {
                if (earner.member == row.key) {
                    earner.name = row.name;
                    earner.code = row.code;
                }
            }
        }
        return {};
    }

    Shop& m_shop;
    Simulation& m_told;
    std::map<Unit, std::int64_t> m_costs;
    std::unordered_map<MemberKey, TopEarner, KeyHash<MemberKeyTag>> m_earners;
};

} // namespace

Result<Simulation>
simulateRules(Shop& shop, Boards& boards, const std::vector<NewRule>& rules, int days)
{
    LINLI_TRY(checkRange("days", days, 1, kMostDays));
    const BusinessDay today = BusinessDay::of(shop.clock.now());
    const BusinessDay first = today.plusDays(1 - days);
    LINLI_ASSIGN(const rewards::History history, shop.history.history());
    Simulation told;
    told.days = days;
    Sums sums(shop, told, first);
    for (const NewRule& rule : rules) {
        LINLI_TRY(checkRule(rule));
        LINLI_ASSIGN(auto others, rulesBeside(shop, rule.terms, rules));
        const rewards::DryRun run = rewards::dryRun(history, openingOf(rule), std::move(others),
                                                    {first.start(), today.plusDays(1).start()});
        told.paidOrders = run.paidOrders;
        told.takenBack += run.takenBack;
        for (const auto& [code, count] : run.refusals) {
            told.refusals[code] += count;
        }
        for (const rewards::DryReward& reward : run.rewards) {
            LINLI_TRY(sums.add(reward));
        }
    }
    LINLI_TRY(sums.finish());
    LINLI_ASSIGN(const board::Metrics metrics,
                 boards.metrics(board::WindowChoice::days(first, today)));
    told.newNeighbours = metrics.costPerNew.count;
    told.profitFen = metrics.roi.profitFen;
    if (told.newNeighbours > 0) {
        told.costPerNewFen = (2 * told.costFen + told.newNeighbours) / (2 * told.newNeighbours);
    }
    return told;
}

Result<Simulation> simulateRule(Shop& shop, Boards& boards, const NewRule& rule, int days)
{
    return simulateRules(shop, boards, {rule}, days);
}

} // namespace linli::usecases
