// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/DuePosts.h"

#include "domain/time/BusinessDay.h"
#include "usecases/campaigns/ShareKit.h"
#include "usecases/ports/CampaignStore.h"
#include "usecases/settings/ShopProfile.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using campaign::CampaignState;

constexpr int kDaysKept = 2;
/// A schedule begins at most 60 days before its session and ends 30 after it (CampaignMistakes).
constexpr int kDaysAround = 63;

bool postsCount(CampaignState state)
{
    return state != CampaignState::Draft && state != CampaignState::Closed;
}

void addPosts(std::vector<DuePost>& due,
              const campaign::Campaign& one,
              const ShareWords& words,
              const TimeWindow& window,
              Instant now)
{
    for (std::size_t i = 0; i < one.posts.size(); ++i) {
        const campaign::Post& post = one.posts[i];
        const Instant at = one.startsAt - Span::minutes(post.minutesBefore);
        if (post.done || at < window.from || at >= window.to) {
            continue;
        }
        DuePost found{one.id, one.title, i, at, at < now, post.place, {}};
        if (post.text && *post.text >= 0 && *post.text < std::ssize(one.texts)) {
            found.text =
                filledText(one, one.texts[static_cast<std::size_t>(*post.text)].text, words);
        }
        due.push_back(std::move(found));
    }
}

} // namespace

Result<std::vector<DuePost>> duePosts(Shop& shop)
{
    const Instant now = shop.clock.now();
    const BusinessDay today = BusinessDay::of(now);
    const TimeWindow window{today.plusDays(-kDaysKept).start(), today.plusDays(1).start()};
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    const ShareWords words{profile.name, profile.linkBase, profile.name};
    LINLI_ASSIGN(const std::vector<CampaignRow> rows, shop.campaigns.list(false));
    std::vector<DuePost> due;
    for (const CampaignRow& row : rows) {
        const auto days = BusinessDay::of(row.startsAt).daysSince(today);
        if (!postsCount(row.state) || days > kDaysAround || days < -kDaysAround) {
            continue;
        }
        LINLI_ASSIGN(const std::optional<campaign::Campaign> one, shop.campaigns.byId(row.id));
        if (one) {
            addPosts(due, *one, words, window, now);
        }
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const DuePost& a, const DuePost& b) { return a.at < b.at; });
    return due;
}

} // namespace linli::usecases
