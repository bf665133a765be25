// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Journey.h"

namespace linli::board {
namespace {

constexpr std::int64_t kNoDay = -1;

/// One flag per member: first bound within the window.
std::vector<bool> boundIn(const Attribution& attribution, const TimeWindow& window)
{
    const std::size_t members = attribution.facts().members.size();
    std::vector<bool> bound(members, false);
    for (MemberIndex member = 0; member < members; ++member) {
        if (attribution.identityOf(member) == member) {
            const std::int64_t first = attribution.firstBindMs(member);
            bound[member] = first != kNever && window.contains(Instant::fromUnixMs(first));
        }
    }
    return bound;
}

} // namespace

Funnel funnel(const Attribution& attribution, const TimeWindow& window)
{
    const BoardFacts& facts = attribution.facts();
    const std::vector<bool> bound = boundIn(attribution, window);
    std::vector<std::int64_t> firstDay(bound.size(), kNoDay);
    std::vector<bool> again(bound.size(), false);
    for (std::size_t i = 0; i < facts.orders.size(); ++i) {
        const MemberIndex buyer = attribution.buyerOf(i);
        if (buyer == kNobody || !bound[buyer] || !attribution.stands(i)) {
            continue;
        }
        const std::int64_t day =
            (facts.orders.paidMs[i] + Span::hours(8).ms) / Span::days(1).ms; // Shanghai
        again[buyer] = again[buyer] || (firstDay[buyer] != kNoDay && firstDay[buyer] != day);
        firstDay[buyer] = firstDay[buyer] == kNoDay ? day : firstDay[buyer];
    }
    std::vector<bool> sharer(bound.size(), false);
    for (std::size_t i = 0; i < facts.binds.size(); ++i) {
        const MemberIndex inviter = attribution.identityOf(facts.binds.inviter[i]);
        if (inviter != attribution.identityOf(facts.binds.invitee[i])) {
            sharer[inviter] = true;
        }
    }
    Funnel steps;
    for (std::size_t member = 0; member < bound.size(); ++member) {
        const bool bought = bound[member] && firstDay[member] != kNoDay;
        steps.bound += bound[member] ? 1 : 0;
        steps.bought += bought ? 1 : 0;
        steps.boughtAgain += again[member] ? 1 : 0;
        steps.broughtOn += bought && sharer[member] ? 1 : 0;
    }
    return steps;
}

namespace {

/// One flag per member: of a choice of orders, bought in one of them; else everybody.
std::vector<bool> inSight(const Attribution& attribution)
{
    std::vector<bool> seen(attribution.facts().members.size(), !attribution.isPart());
    for (std::size_t i = 0; attribution.isPart() && i < attribution.facts().orders.size(); ++i) {
        if (attribution.buyerOf(i) != kNobody && attribution.counts(i)) {
            seen[attribution.buyerOf(i)] = true;
        }
    }
    return seen;
}

} // namespace

Fraction inviteRate(const Attribution& attribution, const TimeWindow& window)
{
    const BindColumns& binds = attribution.facts().binds;
    std::vector<bool> inviting(attribution.facts().members.size(), false);
    const std::vector<bool> seen = inSight(attribution);
    Fraction rate{0, customerK(attribution, window).den};
    for (std::size_t i = 0; i < binds.size(); ++i) {
        const MemberIndex invitee = attribution.identityOf(binds.invitee[i]);
        const MemberIndex inviter = attribution.identityOf(binds.inviter[i]);
        const bool fresh = binds.madeMs[i] == attribution.firstBindMs(invitee) &&
                           window.contains(Instant::fromUnixMs(binds.madeMs[i]));
        if (fresh && invitee != inviter && seen[invitee] && !inviting[inviter]) {
            inviting[inviter] = true;
            ++rate.num;
        }
    }
    return rate;
}

TrendStep trendStep(const Attribution& attribution, const TimeWindow& window)
{
    TrendStep step;
    step.window = window;
    step.gmv = gmvTotals(attribution, window);
    step.customerK = customerK(attribution, window);
    step.inviteRate = inviteRate(attribution, window);
    step.newNeighbours = step.customerK.num;
    step.activeSharers = sharerCounts(attribution, window).active;
    return step;
}

} // namespace linli::board
