// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Metrics.h"
#include "domain/time/BusinessDay.h"

namespace linli::board {
namespace {

struct Buyer
{
    std::int64_t day = -1; ///< Shanghai day of an order of hers
    bool secondDay = false;
    bool referred = false; ///< had an inviter at the latest of them
};

std::int64_t shanghaiDay(std::int64_t ms)
{
    // Days of the shop start at 16:00 UTC; payments are after 1970, so truncation is floor.
    return (ms + Span::hours(8).ms) / Span::days(1).ms;
}

Repurchase over(const Attribution& attribution, Instant end, int days)
{
    const OrderColumns& orders = attribution.facts().orders;
    std::vector<Buyer> buyers(attribution.facts().members.size());
    const auto [first, last] = attribution.ordersIn({end - Span::days(days), end});
    for (std::size_t i = first; i < last; ++i) {
        const MemberIndex member = attribution.buyerOf(i);
        if (member == kNobody || !attribution.stands(i)) {
            continue;
        }
        Buyer& buyer = buyers[member];
        const std::int64_t day = shanghaiDay(orders.paidMs[i]);
        buyer.secondDay = buyer.secondDay || (buyer.day >= 0 && buyer.day != day);
        buyer.day = day;
        buyer.referred = attribution.inviterOf(i) != kNobody;
    }
    Repurchase result{days, {}, {}};
    for (const Buyer& buyer : buyers) {
        if (buyer.day >= 0) {
            Fraction& side = buyer.referred ? result.referred : result.other;
            ++side.den;
            side.num += buyer.secondDay ? 1 : 0;
        }
    }
    return result;
}

} // namespace

std::array<Repurchase, 3> repurchase(const Attribution& attribution, const TimeWindow& window)
{
    return {over(attribution, window.to, 30), over(attribution, window.to, 60),
            over(attribution, window.to, 90)};
}

} // namespace linli::board
