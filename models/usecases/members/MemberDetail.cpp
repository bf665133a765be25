// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/MemberDetail.h"

#include "usecases/honours/Honours.h"
#include "usecases/members/Timeline.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/rewards/Rewards.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int32_t kMostOrders = 50;
constexpr std::int32_t kMostRewards = 100;
constexpr std::size_t kMostInvitees = 200;

Result<void> addBinds(Shop& shop, MemberDetail& detail)
{
    LINLI_ASSIGN(const std::vector<ports::BindRow> to, shop.invites.bindsOfInvitee(detail.row.key));
    for (const ports::BindRow& bind : to) {
        if (!bind.endedAt) {
            detail.inviter = bind;
        }
    }
    LINLI_ASSIGN(detail.invitees, shop.invites.bindsOfInviter(detail.row.key));
    std::erase_if(detail.invitees,
                  [](const ports::BindRow& bind) { return bind.endedAt.has_value(); });
    std::reverse(detail.invitees.begin(), detail.invitees.end());
    if (detail.invitees.size() > kMostInvitees) {
        detail.invitees.resize(kMostInvitees);
    }
    return {};
}

} // namespace

Result<MemberDetail> memberDetail(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(std::optional<MemberRow> row, shop.members.row(member));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "member", member.text(), "a neighbour's key");
    }
    MemberDetail detail;
    detail.row = *std::move(row);
    LINLI_ASSIGN(const auto identity, shop.members.identity(member));
    detail.note = identity ? identity->note : std::string();
    LINLI_ASSIGN(detail.aliases, shop.invites.aliasesOf(member));
    LINLI_TRY(addBinds(shop, detail));
    OrderQuery hers;
    hers.buyer = member;
    LINLI_ASSIGN(Page<OrderRow> orders,
                 shop.orders.list(hers, PageRequest{kMostOrders, std::nullopt}));
    detail.orders = std::move(orders.rows);
    RewardQuery owned;
    owned.owner = member;
    LINLI_ASSIGN(Page<RewardRow> rewards,
                 shop.rewardQueries.list(owned, PageRequest{kMostRewards, std::nullopt}));
    detail.rewards = std::move(rewards.rows);
    LINLI_ASSIGN(detail.balances, memberBalances(shop, member));
    LINLI_ASSIGN(detail.consents, shop.members.consents(member));
    LINLI_ASSIGN(detail.honour, honourOf(shop, member));
    LINLI_ASSIGN(detail.timeline, timelineOf(shop, detail));
    return detail;
}

} // namespace linli::usecases
