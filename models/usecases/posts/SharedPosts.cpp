// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posts/SharedPosts.h"

#include "domain/campaign/Words.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/campaigns/ShareKit.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {

Result<ports::Post> queueBoardPost(Shop& shop,
                                   const SealedBoard& sealed,
                                   const std::string& webhook,
                                   const outreach::Message& message)
{
    const std::string about = "board:" + sealed.id;
    const std::string once =
        about + ":" + std::string(outreach::textOf(outreach::kindOf(message))) + ":" + webhook;
    return inOneUnit(shop, [&]() -> Result<ports::Post> {
        LINLI_ASSIGN(ports::Post post, queuePost(shop, {webhook, message, about, once}));
        LINLI_TRY(recordPublication(shop, sealed.id, PublishWay::Queue));
        return post;
    });
}

Result<CampaignPosts> campaignPosts(Shop& shop, const std::string& campaign)
{
    LINLI_ASSIGN(const campaign::Campaign one, getCampaign(shop, campaign));
    if (one.state == campaign::CampaignState::Draft) {
        return Error::badInput(ErrorCode::IllegalTransition, "campaign",
                               std::string(campaign::textOf(one.state)),
                               "checked, scheduled, live");
    }
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    const ShareWords words{profile.name, profile.linkBase, profile.name};
    CampaignPosts posts{one.id, one.title, {}, profile.linkBase};
    for (const campaign::ShareText& text : one.texts) {
        if (!text.text.empty()) {
            posts.texts.push_back(filledText(one, text.text, words));
        }
    }
    if (posts.texts.empty()) {
        posts.texts.push_back(filledText(one, "{shop} · " + one.title + "\n{time}\n{link}", words));
    }
    return posts;
}

} // namespace linli::usecases
