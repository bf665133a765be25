// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardFacts.h"

#include "domain/core/Check.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace linli::board {
namespace {

template <typename T> void permute(std::vector<T>& column, const std::vector<std::size_t>& order)
{
    std::vector<T> moved;
    moved.reserve(column.size());
    for (const std::size_t from : order) {
        moved.push_back(column[from]);
    }
    column = std::move(moved);
}

void widen(std::optional<BoardFacts::Range>& range, const std::vector<std::int64_t>& times)
{
    for (const std::int64_t ms : times) {
        if (!range) {
            range = BoardFacts::Range{ms, ms};
        }
        range->firstMs = std::min(range->firstMs, ms);
        range->lastMs = std::max(range->lastMs, ms);
    }
}

} // namespace

std::optional<BoardFacts::Range> BoardFacts::range() const
{
    std::optional<Range> found;
    widen(found, members.joinedMs);
    widen(found, binds.madeMs);
    widen(found, orders.paidMs);
    return found;
}

void BoardFacts::sortOrders()
{
    if (std::is_sorted(orders.paidMs.begin(), orders.paidMs.end())) {
        return;
    }
    std::vector<std::size_t> order(orders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return orders.paidMs[a] < orders.paidMs[b];
    });
    permute(orders.buyer, order);
    permute(orders.paidMs, order);
    permute(orders.netFen, order);
    permute(orders.paidFen, order);
    permute(orders.status, order);
    permute(orders.sequence, order);
}

void append(OrderColumns& orders, const OrderFact& fact)
{
    orders.buyer.push_back(fact.buyer);
    orders.paidMs.push_back(fact.paidMs);
    orders.netFen.push_back(fact.netFen);
    orders.paidFen.push_back(fact.paidFen);
    orders.status.push_back(fact.status);
    orders.sequence.push_back(fact.sequence);
}

void append(BindColumns& binds,
            MemberIndex invitee,
            MemberIndex inviter,
            std::int64_t madeMs,
            std::int64_t endedMs)
{
    binds.invitee.push_back(invitee);
    binds.inviter.push_back(inviter);
    binds.madeMs.push_back(madeMs);
    binds.endedMs.push_back(endedMs);
}

MemberIndex
append(MemberColumns& members, MemberKey key, std::int64_t joinedMs, std::int64_t creation)
{
    LINLI_CHECK(members.size() < kNobody);
    members.key.push_back(std::move(key));
    members.joinedMs.push_back(joinedMs);
    members.creation.push_back(creation);
    members.mergedInto.push_back(kNobody);
    return static_cast<MemberIndex>(members.size() - 1);
}

} // namespace linli::board
