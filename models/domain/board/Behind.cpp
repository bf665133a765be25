// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Behind.h"

#include <algorithm>

namespace linli::board {
namespace {

constexpr std::int64_t kMatureDays = 30;

/// The inviter's own bind or first order, whichever came first; kNever without either.
std::int64_t beginningOf(const Attribution& attribution, MemberIndex member)
{
    return std::min(attribution.firstBindMs(member), attribution.firstOrderMs(member));
}

} // namespace

std::vector<SaleRow> saleRows(const Attribution& attribution, const TimeWindow& window)
{
    const OrderColumns& orders = attribution.facts().orders;
    std::vector<SaleRow> rows;
    const auto [first, last] = attribution.ordersIn(window);
    for (std::size_t i = first; i < last; ++i) {
        if (attribution.counts(i)) {
            rows.push_back({orders.sequence[i], orders.paidMs[i], attribution.buyerOf(i),
                            attribution.inviterOf(i), orders.netFen[i]});
        }
    }
    return rows;
}

std::vector<NewRow> newRows(const Attribution& attribution, const TimeWindow& window, Instant now)
{
    const BindColumns& binds = attribution.facts().binds;
    const std::int64_t matureBefore = (now - Span::days(kMatureDays)).unixMs();
    std::vector<NewRow> rows;
    std::vector<std::size_t> rowOf(attribution.facts().members.size(), SIZE_MAX);
    const auto [first, last] = attribution.qualifiedIn(window);
    for (std::size_t i = first; i < last; ++i) {
        const Qualification& one = attribution.qualifications()[i];
        NewRow row{one.invitee, one.inviter, one.atMs, std::nullopt, one.atMs <= matureBefore,
                   false};
        if (const std::int64_t since = beginningOf(attribution, one.inviter); since != kNever) {
            row.cycleMs = one.atMs - since;
        }
        rowOf[one.invitee] = rows.size();
        rows.push_back(row);
    }
    for (std::size_t i = 0; i < binds.size(); ++i) {
        const MemberIndex inviter = attribution.identityOf(binds.inviter[i]);
        if (rowOf[inviter] == SIZE_MAX || attribution.identityOf(binds.invitee[i]) == inviter) {
            continue;
        }
        NewRow& row = rows[rowOf[inviter]];
        const std::int64_t after = binds.madeMs[i] - row.atMs;
        row.sharedOn =
            row.sharedOn || (row.mature && after >= 0 && after < Span::days(kMatureDays).ms);
    }
    return rows;
}

std::vector<BuyerRow> buyerRows(const Attribution& attribution, const TimeWindow& window, int days)
{
    const OrderColumns& orders = attribution.facts().orders;
    std::vector<BuyerRow> rows;
    std::vector<std::size_t> rowOf(attribution.facts().members.size(), SIZE_MAX);
    const auto [first, last] = attribution.ordersIn({window.to - Span::days(days), window.to});
    for (std::size_t i = first; i < last; ++i) {
        const MemberIndex buyer = attribution.buyerOf(i);
        if (buyer == kNobody || !attribution.stands(i)) {
            continue;
        }
        if (rowOf[buyer] == SIZE_MAX) {
            rowOf[buyer] = rows.size();
            rows.push_back({buyer, 0, 0, false});
        }
        BuyerRow& row = rows[rowOf[buyer]];
        const auto dayOfMs = [](std::int64_t ms) {
            return (ms + Span::hours(8).ms) / Span::days(1).ms; // Shanghai
        };
        if (row.days == 0 || dayOfMs(row.lastMs) != dayOfMs(orders.paidMs[i])) {
            ++row.days; // orders come sorted, so a day once left does not come again
        }
        row.lastMs = orders.paidMs[i];
        row.referred = attribution.inviterOf(i) != kNobody;
    }
    return rows;
}

} // namespace linli::board
