// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Timeline.h"

#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardQueries.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

constexpr std::size_t kMostItems = 200;
const Unit kMoneyUnit{"CNY"};

ledger::EntryKind entryKindOf(std::string_view text)
{
    using ledger::EntryKind;
    constexpr std::array kKinds{EntryKind::Accrue,    EntryKind::Release, EntryKind::Cancel,
                                EntryKind::Clawback,  EntryKind::Debt,    EntryKind::Offset,
                                EntryKind::Use,       EntryKind::Unuse,   EntryKind::Expire,
                                EntryKind::Payout,    EntryKind::Tax,     EntryKind::Merge,
                                EntryKind::Reinstate, EntryKind::Fund,    EntryKind::Writeoff};
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](EntryKind kind) { return textOf(kind) == text; });
    return found == kKinds.end() ? EntryKind::Accrue : *found;
}

/// She gains what comes into PEND, AVAIL or out of a debt; what leaves them for the shop she loses.
bool isGain(const LedgerRow& row, const MemberKey& member)
{
    const std::string suffix = ":" + member.text();
    return row.to.ends_with(suffix);
}

Result<void> addOrders(Shop& shop, const MemberDetail& detail, std::vector<TimelineItem>& items)
{
    for (const OrderRow& order : detail.orders) {
        items.push_back({order.placedAt, TimelineKind::Ordered, order.key.text(), order.goodsText,
                         kMoneyUnit, order.payableFen, false});
        if (order.refundedFen == 0) {
            continue;
        }
        LINLI_ASSIGN(const auto refunds, shop.orders.refundsOf(order.key));
        for (const rewards::RefundRecord& refund : refunds) {
            if (refund.state == rewards::RefundState::Applied) {
                items.push_back({refund.at, TimelineKind::Refunded, order.key.text(),
                                 refund.number.text(), kMoneyUnit, refund.amountFen, true});
            }
        }
    }
    return {};
}

void addBinds(const MemberDetail& detail, std::vector<TimelineItem>& items)
{
    if (detail.inviter) {
        items.push_back({detail.inviter->at,
                         TimelineKind::BoundTo,
                         detail.inviter->inviter.text(),
                         detail.inviter->inviterName,
                         {},
                         0,
                         true});
    }
    for (const ports::BindRow& bind : detail.invitees) {
        items.push_back(
            {bind.at, TimelineKind::Invited, bind.invitee.text(), bind.inviteeName, {}, 0, true});
    }
}

} // namespace

Result<std::vector<TimelineItem>> timelineOf(Shop& shop, const MemberDetail& detail)
{
    std::vector<TimelineItem> items;
    items.push_back({detail.row.joinedAt, TimelineKind::Joined, {}, {}, {}, 0, true});
    addBinds(detail, items);
    LINLI_TRY(addOrders(shop, detail, items));
    LedgerQuery hers;
    hers.member = detail.row.key;
    LINLI_ASSIGN(const Page<LedgerRow> entries,
                 shop.rewardQueries.ledger(
                     hers, PageRequest{static_cast<std::int32_t>(kMostItems), std::nullopt}));
    for (auto entry = entries.rows.rbegin(); entry != entries.rows.rend(); ++entry) {
        items.push_back({entry->at,
                         TimelineKind::Entry,
                         entry->reward.text(),
                         {},
                         entry->unit,
                         entry->amount,
                         isGain(*entry, detail.row.key),
                         entryKindOf(entry->kind)});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const TimelineItem& a, const TimelineItem& b) { return a.at < b.at; });
    std::reverse(items.begin(), items.end());
    if (items.size() > kMostItems) {
        items.resize(kMostItems);
    }
    return items;
}

} // namespace linli::usecases
