// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/dryrun/DryRun.h"

#include "domain/rewards/dryrun/Timeline.h"
#include "domain/rewards/memory/MemoryState.h"

#include <algorithm>

namespace linli::rewards {
namespace {

bool takenBack(const RewardRecord& reward)
{
    return reward.current == 0 || reward.state == RewardState::Cancelled ||
           reward.state == RewardState::Rejected || reward.state == RewardState::Clawed;
}

bool isRefusal(DecisionCode code)
{
    switch (code) {
    case DecisionCode::BindExpired:
    case DecisionCode::BelowMin:
    case DecisionCode::InviterBlocked:
    case DecisionCode::Capped:
    case DecisionCode::Excluded:
    case DecisionCode::NoBudget:
        return true;
    default:
        return false;
    }
}

class Run
{
  public:
    Run(const RuleId& rule, TimeWindow window) : m_rule(rule), m_window(window) {}

    void play(const std::vector<OpeningRule>& rules, const std::vector<Event>& events)
    {
        m_state.apply(openingChanges(rules));
        for (const Event& event : events) {
            const Changes changes = handle(m_state, event);
            if (m_window.contains(event.at)) {
                count(changes.decisions);
            }
            m_state.apply(changes);
        }
    }

    DryRun figures(bool priceCut)
    {
        for (const OrderRecord& order : m_state.orders().all()) {
            countOrder(order, priceCut);
        }
        for (const RewardRecord& reward : m_state.rewards().all()) {
            if (reward.rule != m_rule) {
                continue;
            }
            if (takenBack(reward)) {
                ++m_run.takenBack;
                continue;
            }
            m_run.rewards.push_back({reward.owner, reward.paidAt, reward.unit, reward.current,
                                     reward.state == RewardState::Review});
        }
        std::stable_sort(
            m_run.rewards.begin(), m_run.rewards.end(),
            [](const DryReward& a, const DryReward& b) { return a.paidAt < b.paidAt; });
        return std::move(m_run);
    }

  private:
    void count(const std::vector<Decision>& decisions)
    {
        for (const Decision& decision : decisions) {
            if (decision.rule == m_rule && isRefusal(decision.code)) {
                ++m_run.refusals[decision.code];
            }
        }
    }

    void countOrder(const OrderRecord& order, bool priceCut)
    {
        if (!order.paidAt || order.test || !m_window.contains(*order.paidAt)) {
            return;
        }
        ++m_run.paidOrders;
        if (!priceCut || order.offer != Offer::PriceCut || order.discountFen == 0) {
            return;
        }
        if (order.cancelled || order.basisFen() == 0) {
            ++m_run.takenBack;
        } else {
            m_run.rewards.push_back(
                {order.buyer, *order.paidAt, Unit("CNY"), order.discountFen, false});
        }
    }

    RuleId m_rule;
    TimeWindow m_window;
    MemoryState m_state;
    DryRun m_run;
};

} // namespace

DryRun
dryRun(const History& history, OpeningRule rule, std::vector<OpeningRule> others, TimeWindow window)
{
    const bool priceCut = rule.terms.kind == RuleKind::PriceCut;
    TimelineWishes wishes;
    wishes.window = window;
    wishes.repriced = priceCut;
    if (rule.terms.kind == RuleKind::GroupBuy) {
        wishes.groupRule = rule.id;
    }
    Run run(rule.id, window);
    others.push_back(std::move(rule));
    for (OpeningRule& one : others) {
        one.terms.window = window;
    }
    run.play(others, timelineOf(history, wishes));
    return run.figures(priceCut);
}

} // namespace linli::rewards
