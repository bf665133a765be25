// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardFacts.h"

#include "domain/board/columns/Rows.h"
#include "domain/core/Check.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace linli::board {
namespace {

void widen(std::optional<BoardFacts::Range>& range, std::int64_t ms)
{
    if (!range) {
        range = BoardFacts::Range{ms, ms};
    }
    range->firstMs = std::min(range->firstMs, ms);
    range->lastMs = std::max(range->lastMs, ms);
}

bool before(const OrderColumns& orders, std::size_t a, std::size_t b)
{
    const std::int64_t first = orders.paidMs[a];
    const std::int64_t second = orders.paidMs[b];
    return first != second ? first < second : orders.sequence[a] < orders.sequence[b];
}

} // namespace

std::optional<BoardFacts::Range> BoardFacts::range() const
{
    std::optional<Range> found;
    for (const std::int64_t ms : members.joinedMs) {
        widen(found, ms);
    }
    for (const std::int64_t ms : binds.madeMs) {
        widen(found, ms);
    }
    if (orders.size() > 0) {
        widen(found, orders.paidMs[0]);
        widen(found, orders.paidMs[orders.size() - 1]);
    }
    return found;
}

void BoardFacts::sortOrders()
{
    std::size_t sorted = 1;
    while (sorted < orders.size() && before(orders, sorted - 1, sorted)) {
        ++sorted;
    }
    if (sorted >= orders.size()) {
        return;
    }
    std::vector<std::uint32_t> from(orders.size());
    std::iota(from.begin(), from.end(), std::uint32_t{0});
    const auto earlier = [this](std::uint32_t a, std::uint32_t b) { return before(orders, a, b); };
    // What came to the end of a sorted column is sorted alone, then merged in.
    const auto middle = from.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::stable_sort(middle, from.end(), earlier);
    std::inplace_merge(from.begin(), middle, from.end(), earlier);
    reorderRows(orders.buyer, from);
    orders.paidMs.reorder(from);
    orders.netFen.reorder(from);
    orders.paidFen.reorder(from);
    reorderRows(orders.status, from);
    orders.sequence.reorder(from);
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

OrderFact orderAt(const OrderColumns& orders, std::size_t row)
{
    return {orders.buyer[row],   orders.paidMs[row], orders.netFen[row],
            orders.paidFen[row], orders.status[row], orders.sequence[row]};
}

void append(BindColumns& binds,
            MemberIndex invitee,
            MemberIndex inviter,
            std::int64_t madeMs,
            std::int64_t endedMs,
            std::int64_t sequence)
{
    binds.invitee.push_back(invitee);
    binds.inviter.push_back(inviter);
    binds.madeMs.push_back(madeMs);
    binds.endedMs.push_back(endedMs);
    const std::int64_t last = binds.sequence.empty() ? 0 : binds.sequence.back();
    binds.sequence.push_back(sequence == 0 ? last + 1 : sequence);
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
