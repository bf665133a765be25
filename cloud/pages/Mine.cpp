// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Mine.h"

#include "cloud/authority/Authority.h"
#include "cloud/store/BoardStore.h"
#include "storage/rows/KeyList.h"

#include <algorithm>
#include <limits>

namespace linli::cloud {
namespace {

constexpr std::string_view kOwnOrders = R"(
SELECT key, placed_ms, basis_fen + freight_fen, paid_ms, fulfilled_ms, cancelled FROM sale_order
WHERE buyer = :member ORDER BY seq DESC LIMIT 20)";

constexpr std::string_view kWaitingOrders = R"(
SELECT count(*) FROM sale_order WHERE buyer = :member AND paid_ms IS NULL AND cancelled = 0)";

Result<std::vector<OwnOrder>> ordersOf(PageShop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(storage::Statement find, shop.shelf->connection.prepare(kOwnOrders));
    find.bind("member", member);
    return storage::rowList<OwnOrder>(find, [](const storage::Row& row) -> Result<OwnOrder> {
        OwnOrder order{row.text(0), row.instant(1), row.integer(2), {}, {}, row.integer(5) != 0};
        if (!row.isNull(3)) {
            order.paidAt = row.instant(3);
        }
        if (!row.isNull(4)) {
            order.fulfilledAt = row.instant(4);
        }
        return order;
    });
}

Result<FriendState> stateOf(PageShop& shop, const MemberKey& member)
{
    if (!shop.shelf->rewards.state().orders().paidOrdersOf(member).empty()) {
        return FriendState::Bought;
    }
    LINLI_ASSIGN(storage::Statement waiting, shop.shelf->connection.prepare(kWaitingOrders));
    LINLI_ASSIGN(const bool found, waiting.bind("member", member).step());
    return found && waiting.row().integer(0) > 0 ? FriendState::Ordered : FriendState::Joined;
}

Result<void> addFriends(PageShop& shop, Mine& mine)
{
    const auto& members = shop.shelf->rewards.state().members();
    const Instant ever = Instant::fromUnixMs(std::numeric_limits<std::int64_t>::max());
    for (const rewards::BindRecord& bind : members.bindsOfInviter(mine.member, Instant(), ever)) {
        Friend one;
        LINLI_ASSIGN(one.name, publicName(shop, bind.invitee));
        LINLI_ASSIGN(one.state, stateOf(shop, bind.invitee));
        mine.friends.push_back(std::move(one));
    }
    std::reverse(mine.friends.begin(), mine.friends.end()); // the newest first
    return {};
}

Result<bool> standsOnBoards(PageShop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const QJsonObject tags, fieldsOf(shop.shelf->feed, "tags", member.text()));
    return tags.value(QString::fromUtf8(kOffTheBoard)).toArray().at(0).toInt() != 1;
}

} // namespace

Result<Mine> mineOf(PageShop& shop, const MemberKey& member)
{
    Mine mine;
    mine.member = member;
    LINLI_ASSIGN(mine.nickname, identityText(shop, member, "nickname"));
    if (mine.nickname.empty()) {
        LINLI_ASSIGN(mine.nickname, identityText(shop, member, "name"));
    }
    LINLI_ASSIGN(mine.publicName, publicName(shop, member));
    LINLI_ASSIGN(mine.phone, identityText(shop, member, "phone"));
    LINLI_ASSIGN(mine.code, inviteCodeOf(shop, member));
    LINLI_ASSIGN(mine.onBoard, standsOnBoards(shop, member));
    LINLI_TRY(addFriends(shop, mine));
    LINLI_ASSIGN(mine.orders, ordersOf(shop, member));
    const rewards::RewardLookups& rewards = shop.shelf->rewards.state().rewards();
    for (const RewardId& id : rewards.ownedBy(member)) {
        if (const auto reward = rewards.reward(id)) {
            mine.rewards.push_back(*reward);
        }
    }
    std::reverse(mine.rewards.begin(), mine.rewards.end());
    if (const std::optional<Error> unread = shop.shelf->rewards.failure()) {
        return *unread;
    }
    return mine;
}

} // namespace linli::cloud
