// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/live/LiveSession.h"

#include "domain/campaign/RunOfShow.h"
#include "domain/member/MaskedName.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/ports/ProductStore.h"

namespace linli::usecases {
namespace {

constexpr std::size_t kShownOnBoard = 5;

Result<std::optional<std::int64_t>>
leftOf(Shop& shop, const campaign::LineItem& item, const ports::SessionOrders& session)
{
    if (item.quota) {
        std::int64_t sold = 0;
        for (const ports::SessionOrders::Sold& one : session.sold) {
            sold += one.sku == item.sku ? one.pieces : 0;
        }
        return std::optional(std::max<std::int64_t>(0, *item.quota - sold));
    }
    LINLI_ASSIGN(const std::optional<Product> product, shop.products.byId(item.product));
    return product ? product->stock : std::nullopt;
}

} // namespace

Result<LiveSnapshot> liveSnapshot(Shop& shop, Boards& boards, const std::string& id)
{
    LiveSnapshot snapshot;
    LINLI_ASSIGN(snapshot.campaign, getCampaign(shop, id));
    const campaign::Campaign& campaign = snapshot.campaign;
    const Instant now = shop.clock.now();
    const campaign::ShowClock clock = showClock(campaign, now);
    if (clock.current && campaign.show[*clock.current].product) {
        const auto index = static_cast<std::size_t>(*campaign.show[*clock.current].product);
        if (index < campaign.goods.size()) {
            snapshot.onAir = index;
        }
    }
    const Instant since = campaign.startedAt.value_or(now);
    const Instant until = campaign.endedAt.value_or(now + Span::seconds(1));
    LINLI_ASSIGN(const ports::SessionOrders session,
                 shop.campaigns.ordersOf(campaign.id, {since, until}));
    snapshot.orders = session.orders;
    snapshot.netFen = session.netFen;
    for (const campaign::LineItem& item : campaign.goods) {
        LINLI_ASSIGN(auto left, leftOf(shop, item, session));
        snapshot.left.push_back(left);
    }
    LINLI_ASSIGN(const auto news, shop.campaigns.referralsSince(since));
    for (const ports::ReferralNews& one : news) {
        snapshot.arrivals.push_back({one.at, maskName(one.inviterName, 0)});
    }
    const BusinessDay today = BusinessDay::of(now);
    LINLI_ASSIGN(snapshot.board, boards.board(board::WindowChoice::days(today, today),
                                              board::RankBy::Referrals, kShownOnBoard));
    return snapshot;
}

} // namespace linli::usecases
