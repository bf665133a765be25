// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Metrics.h"
#include "domain/board/Ranking.h"

#include <algorithm>
#include <cmath>

namespace linli::board {
namespace {

constexpr std::int64_t kDayMs = Span::days(1).ms;
constexpr std::int64_t kCustomerDays = 90;
constexpr std::int64_t kMatureDays = 30;

/// Smallest value with at least `percent` of the values at or below it. `sorted` not empty.
std::int64_t nearestRank(const std::vector<std::int64_t>& sorted, std::size_t percent)
{
    const std::size_t place = (percent * sorted.size() + 99) / 100;
    return sorted[std::max<std::size_t>(place, 1) - 1];
}

/// Hundredths of a day, half up, for negative spans too.
std::int64_t centidays(std::int64_t ms)
{
    const std::int64_t scaled = 2 * ms * 100 + kDayMs;
    const std::int64_t unit = 2 * kDayMs;
    const std::int64_t quotient = scaled / unit;
    return scaled % unit < 0 ? quotient - 1 : quotient;
}

/// Binds as they stand in the facts, between identities, those to oneself left out.
template <typename Visit> void eachBind(const Attribution& attribution, Visit visit)
{
    const BindColumns& binds = attribution.facts().binds;
    for (std::size_t i = 0; i < binds.size(); ++i) {
        const MemberIndex invitee = attribution.identityOf(binds.invitee[i]);
        const MemberIndex inviter = attribution.identityOf(binds.inviter[i]);
        if (invitee != inviter) {
            visit(invitee, inviter, binds.madeMs[i]);
        }
    }
}

} // namespace

GmvTotals gmvTotals(const Attribution& attribution, const TimeWindow& window)
{
    const OrderColumns& orders = attribution.facts().orders;
    GmvTotals totals;
    const auto [first, last] = attribution.ordersIn(window);
    for (std::size_t i = first; i < last; ++i) {
        if (!attribution.counts(i)) {
            continue;
        }
        ++totals.orders;
        totals.netFen += orders.netFen[i];
        totals.paidFen += orders.paidFen[i];
        totals.referredNetFen += attribution.inviterOf(i) == kNobody ? 0 : orders.netFen[i];
    }
    return totals;
}

SharerCounts sharerCounts(const Attribution& attribution, const TimeWindow& window)
{
    SharerCounts counts;
    const std::size_t members = attribution.facts().members.size();
    std::vector<bool> bound(members, false);
    eachBind(attribution, [&](MemberIndex, MemberIndex inviter, std::int64_t madeMs) {
        if (madeMs < window.to.unixMs() && !bound[inviter]) {
            bound[inviter] = true;
            ++counts.total;
        }
    });
    std::vector<bool> before(members, false);
    std::vector<bool> active(members, false);
    const auto [first, last] = attribution.qualifiedIn(window);
    for (std::size_t i = 0; i < last; ++i) {
        const MemberIndex inviter = attribution.qualifications()[i].inviter;
        if (i < first) {
            before[inviter] = true;
        } else if (!active[inviter]) {
            active[inviter] = true;
            ++counts.active;
            counts.fresh += before[inviter] ? 0 : 1;
        }
    }
    return counts;
}

Fraction customerK(const Attribution& attribution, const TimeWindow& window)
{
    const OrderColumns& orders = attribution.facts().orders;
    const auto [first, last] = attribution.qualifiedIn(window);
    Fraction k{static_cast<std::int64_t>(last - first), 0};
    std::vector<bool> seen(attribution.facts().members.size(), false);
    const auto [from, to] =
        attribution.ordersIn({window.from - Span::days(kCustomerDays), window.from});
    for (std::size_t i = from; i < to; ++i) {
        const MemberIndex buyer = attribution.buyerOf(i);
        const bool bought = attribution.counts(i) && (orders.status[i] & kCancelled) == 0;
        if (buyer != kNobody && bought && !seen[buyer]) {
            seen[buyer] = true;
            ++k.den;
        }
    }
    return k;
}

SharerK sharerK(const Attribution& attribution, const TimeWindow& window, Instant now)
{
    const std::int64_t matureBefore = (now - Span::days(kMatureDays)).unixMs();
    std::vector<std::int64_t> qualifiedMs(attribution.facts().members.size(), kNever);
    SharerK k;
    const auto [first, last] = attribution.qualifiedIn(window);
    for (std::size_t i = first; i < last; ++i) {
        const Qualification& qualified = attribution.qualifications()[i];
        if (qualified.atMs <= matureBefore) {
            ++k.mature;
            qualifiedMs[qualified.invitee] = qualified.atMs;
        } else {
            ++k.immature;
        }
    }
    eachBind(attribution, [&](MemberIndex, MemberIndex inviter, std::int64_t madeMs) {
        const std::int64_t since = qualifiedMs[inviter];
        if (since != kNever && madeMs >= since && madeMs < since + kMatureDays * kDayMs) {
            ++k.sharedOn;
            qualifiedMs[inviter] = kNever;
        }
    });
    const Fraction customers = customerK(attribution, window);
    k.value = {customers.num * k.sharedOn, customers.den * k.mature};
    return k;
}

Dependence dependence(const Attribution& attribution, const TimeWindow& window)
{
    const std::int64_t referred = gmvTotals(attribution, window).referredNetFen;
    const auto part = [rows = rank(attribution, window, RankBy::Sales, 5),
                       referred](std::size_t top) {
        Fraction share{0, referred};
        for (std::size_t i = 0; i < std::min(top, rows.size()); ++i) {
            share.num += rows[i].netGmvFen;
        }
        return share;
    };
    return {part(1), part(3), part(5)};
}

Fraction
dependenceBelow(const Attribution& attribution, const TimeWindow& window, MemberIndex member)
{
    const std::size_t members = attribution.facts().members.size();
    std::vector<std::vector<MemberIndex>> invitees(members);
    for (MemberIndex m = 0; m < members; ++m) {
        const MemberIndex inviter = attribution.identityOf(m) == m
                                        ? attribution.inviterAt(m, window.to.unixMs() - 1)
                                        : kNobody;
        if (inviter != kNobody) {
            invitees[inviter].push_back(m);
        }
    }
    std::vector<bool> below(members, false);
    std::vector<MemberIndex> open{attribution.identityOf(member)};
    while (!open.empty()) {
        const MemberIndex at = open.back();
        open.pop_back();
        for (const MemberIndex invitee : invitees[at]) {
            if (!below[invitee]) {
                below[invitee] = true;
                open.push_back(invitee);
            }
        }
    }
    Fraction share{0, gmvTotals(attribution, window).referredNetFen};
    const auto [first, last] = attribution.ordersIn(window);
    for (std::size_t i = first; i < last; ++i) {
        const MemberIndex buyer = attribution.buyerOf(i);
        if (attribution.inviterOf(i) != kNobody && below[buyer] && attribution.counts(i)) {
            share.num += attribution.facts().orders.netFen[i];
        }
    }
    return share;
}

CycleTime cycleTime(const Attribution& attribution, const TimeWindow& window)
{
    std::vector<std::int64_t> spans;
    const auto [first, last] = attribution.qualifiedIn(window);
    for (std::size_t i = first; i < last; ++i) {
        const Qualification& qualified = attribution.qualifications()[i];
        const std::int64_t start = std::min(attribution.firstBindMs(qualified.inviter),
                                            attribution.firstOrderMs(qualified.inviter));
        if (start != kNever) {
            spans.push_back(qualified.atMs - start);
        }
    }
    CycleTime cycle;
    cycle.n = static_cast<std::int64_t>(spans.size());
    if (!spans.empty()) {
        std::sort(spans.begin(), spans.end());
        cycle.medianCentidays = centidays(nearestRank(spans, 50));
        cycle.p90Centidays = centidays(nearestRank(spans, 90));
    }
    return cycle;
}

double projectedNeighbours(double start, double k, double days, double cycleDays)
{
    const double cycles = days / cycleDays + 1;
    // Close to 1 the quotient loses all its digits; the limit is exact there.
    if (std::abs(k - 1) < 1e-9) {
        return start * cycles;
    }
    return start * (std::pow(k, cycles) - 1) / (k - 1);
}

Metrics metrics(const Attribution& attribution,
                const TimeWindow& window,
                Instant now,
                const std::vector<SaleLine>& lines)
{
    Metrics all;
    all.window = window;
    all.gmv = gmvTotals(attribution, window);
    all.sharers = sharerCounts(attribution, window);
    all.customerK = customerK(attribution, window);
    all.sharerK = sharerK(attribution, window, now);
    all.referredShare = {all.gmv.referredNetFen, all.gmv.netFen};
    all.repurchase = repurchase(attribution, window);
    all.costPerNew = costPerNew(attribution, window);
    all.roi = returnOnRewards(attribution, window, lines, all.costPerNew.costFen);
    all.cycle = cycleTime(attribution, window);
    all.dependence = dependence(attribution, window);
    all.cohorts = cohorts(attribution, window);
    return all;
}

} // namespace linli::board
