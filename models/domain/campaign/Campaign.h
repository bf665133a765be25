// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Goods.h"
#include "domain/campaign/RuleSpec.h"
#include "domain/campaign/Show.h"
#include "domain/campaign/States.h"

namespace linli::campaign {

enum class CampaignKind
{
    GroupBuy,       ///< 拼团
    BuyAndGift,     ///< 买赠
    FirstOrderGift, ///< 首单礼
    Ambassador,     ///< 大使
};

struct Host
{
    std::string name;
    std::optional<std::int64_t> age; ///< none = grown-up
    bool guardianConsent = false;
    bool operator==(const Host&) const = default;
};

/// Somebody named, pictured or told about in the campaign.
struct PersonUse
{
    std::string name;
    std::vector<std::string> uses; ///< name, photo, story
    std::string consentNo;
    std::string publishedIn; ///< "", board, winner_list, poster, video
    bool masked = true;
    bool optIn = false;
    bool fullNameOptIn = false;
    bool operator==(const PersonUse&) const = default;
};

/// A proper name that may hold a listed word, with its proof.
struct ProvenName
{
    std::string name;
    std::string proof;
    bool operator==(const ProvenName&) const = default;
};

/// A finding that does not stop the campaign because the owner said why (product.md §3.3).
struct Waiver
{
    std::string rule;  ///< of the linter: WX-01
    std::string where; ///< of the finding
    std::string reason;
    Instant at;
    bool operator==(const Waiver&) const = default;
};

/// What the platform told afterwards, typed by the owner.
struct Viewing
{
    std::optional<std::int64_t> viewers;
    std::optional<std::int64_t> peak;
    std::optional<std::int64_t> minutes; ///< watched on average
    bool operator==(const Viewing&) const = default;
};

/// One live session with everything that belongs to it (product.md §3.1). Lists are in the order
/// they are shown; indexes point into them.
struct Campaign
{
    std::string id;
    std::string title;
    std::string goal;
    CampaignKind kind = CampaignKind::GroupBuy;
    CampaignState state = CampaignState::Draft;
    Instant startsAt;
    std::string platform = "wechat"; ///< channel of the linter: wechat, douyin, kuaishou, offline …
    std::string room;                ///< room number, who opens it, where it is shown
    std::string cover;               ///< picture file
    std::string poster = "phone-invite"; ///< template id
    std::string taxMode;
    bool shopWide = false;
    std::vector<Host> hosts;
    std::vector<LineItem> goods;
    std::vector<ShowItem> show;
    std::vector<Script> scripts;
    std::vector<RuleSpec> rules;
    std::vector<Gift> gifts;
    std::vector<Draw> draws;
    std::vector<ShareText> texts;
    std::vector<Post> posts;
    std::vector<CheckPoint> checks;
    std::vector<PersonUse> people;
    std::vector<ProvenName> names;
    std::vector<Waiver> waivers;
    Viewing viewing;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::string lessons; ///< typed at closing
    std::int64_t revision = 0;
    bool operator==(const Campaign&) const = default;
};

} // namespace linli::campaign
