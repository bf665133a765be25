// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/RunCampaign.h"

#include "domain/campaign/RunOfShow.h"
#include "domain/campaign/Words.h"
#include "usecases/audit/Audit.h"
#include "usecases/campaigns/Stocking.h"
#include "usecases/desk/Permit.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using campaign::Campaign;
using campaign::CampaignState;

constexpr std::int64_t kMostViewers = 100'000'000;
constexpr std::int64_t kMostMinutes = 24 * 60;
constexpr std::size_t kLongestLessons = 2000;

Result<void> write(Shop& shop, Campaign& campaign)
{
    ++campaign.revision;
    return shop.campaigns.save(campaign, shop.clock.now());
}

Result<void> moveTo(Shop& shop, Campaign& campaign, CampaignState state)
{
    LINLI_TRY(checkMove(campaign.state, state));
    campaign.state = state;
    LINLI_TRY(shop.campaigns.log(
        campaign.id, {shop.clock.now(), "move", std::string(textOf(state)), std::string()}));
    LINLI_TRY(record(shop, AuditAct::Campaign, campaign.id, textOf(state)));
    return write(shop, campaign);
}

/// Nothing may stand against it: mistakes first, then the worst open finding.
Result<void> checkReady(Shop& shop, const LintDesk& desk, const Campaign& campaign)
{
    LINLI_ASSIGN(const CampaignReview review, reviewCampaign(shop, desk, campaign));
    if (!review.mistakes.empty()) {
        return review.mistakes.front();
    }
    const ReviewedFinding* worst = nullptr;
    for (const ReviewedFinding& one : review.findings) {
        const bool worse = worst == nullptr || (one.finding.severity == linter::Severity::Error &&
                                                worst->finding.severity != linter::Severity::Error);
        worst = one.isOpen() && worse ? &one : worst;
    }
    if (worst == nullptr) {
        return {};
    }
    return Error::badInput(ErrorCode::Refused, "finding",
                           worst->finding.rule + " " + worst->finding.where,
                           "linlictl lint " + campaign.id);
}

/// Reads, changes, writes in one unit. No permission: the show goes on though the counter is
/// locked behind it.
template <typename Change>
Result<Campaign>
changed(Shop& shop, std::optional<staff::Permission> needed, const std::string& id, Change change)
{
    if (needed) {
        LINLI_TRY(permit(shop, *needed));
    }
    return inOneUnit(shop, [&]() -> Result<Campaign> {
        LINLI_ASSIGN(Campaign campaign, getCampaign(shop, id));
        LINLI_TRY(change(campaign));
        return campaign;
    });
}

Error noEntry(std::size_t entry, std::size_t count)
{
    return Error::badInput(ErrorCode::NotFound, "entry", std::to_string(entry),
                           "0–" + std::to_string(count == 0 ? 0 : count - 1));
}

Result<void> mustBeLive(const Campaign& campaign)
{
    return campaign.state == CampaignState::Live
               ? Result<void>()
               : Error::badInput(ErrorCode::IllegalTransition, "state",
                                 std::string(textOf(campaign.state)), "live");
}

} // namespace

Result<Campaign> checkIn(Shop& shop, const LintDesk& desk, const std::string& id)
{
    return changed(shop, staff::Permission::EditRules, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(checkMove(campaign.state, CampaignState::Checked));
        LINLI_TRY(checkReady(shop, desk, campaign));
        return moveTo(shop, campaign, CampaignState::Checked);
    });
}

Result<Campaign> schedule(Shop& shop, const LintDesk& desk, const std::string& id)
{
    return changed(shop, staff::Permission::EditRules, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(checkMove(campaign.state, CampaignState::Scheduled));
        LINLI_TRY(checkReady(shop, desk, campaign));
        LINLI_TRY(stockGoods(shop, campaign));
        LINLI_TRY(installRules(shop, campaign));
        return moveTo(shop, campaign, CampaignState::Scheduled);
    });
}

Result<Campaign> takeBack(Shop& shop, const std::string& id)
{
    return changed(shop, staff::Permission::EditRules, id, [&](Campaign& campaign) {
        return moveTo(shop, campaign, CampaignState::Draft);
    });
}

Result<Campaign> goLive(Shop& shop, const LintDesk& desk, const std::string& id)
{
    return changed(shop, staff::Permission::EditRules, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(checkMove(campaign.state, CampaignState::Live));
        LINLI_TRY(checkReady(shop, desk, campaign));
        campaign.state = CampaignState::Live;
        campaign.startedAt = shop.clock.now();
        advance(campaign, *campaign.startedAt);
        campaign.state = CampaignState::Scheduled;
        return moveTo(shop, campaign, CampaignState::Live);
    });
}

Result<Campaign> endSession(Shop& shop, const std::string& id)
{
    return changed(shop, staff::Permission::EditRules, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(checkMove(campaign.state, CampaignState::Ended));
        const Instant now = shop.clock.now();
        for (campaign::ShowItem& item : campaign.show) {
            if (item.startedAt && !item.endedAt) {
                item.endedAt = now;
            }
        }
        campaign.endedAt = now;
        return moveTo(shop, campaign, CampaignState::Ended);
    });
}

Result<Campaign> closeSession(Shop& shop,
                              const std::string& id,
                              const campaign::Viewing& viewing,
                              const std::string& lessons)
{
    return changed(shop, staff::Permission::EditRules, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(checkRange("viewers", viewing.viewers.value_or(0), 0, kMostViewers));
        LINLI_TRY(checkRange("peak", viewing.peak.value_or(0), 0, kMostViewers));
        LINLI_TRY(checkRange("minutes", viewing.minutes.value_or(0), 0, kMostMinutes));
        LINLI_ASSIGN(campaign.lessons, typedText("lessons", lessons, kLongestLessons));
        campaign.viewing = viewing;
        return moveTo(shop, campaign, CampaignState::Closed);
    });
}

Result<Campaign> stepShow(Shop& shop, const std::string& id, ShowStep step)
{
    return changed(shop, std::nullopt, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(mustBeLive(campaign));
        if (step == ShowStep::Next) {
            advance(campaign, shop.clock.now());
        } else {
            stepBack(campaign);
        }
        return write(shop, campaign);
    });
}

Result<Campaign> skipItem(Shop& shop, const std::string& id, std::size_t item, bool skipped)
{
    return changed(shop, std::nullopt, id, [&](Campaign& campaign) -> Result<void> {
        LINLI_TRY(mustBeLive(campaign));
        if (item >= campaign.show.size()) {
            return noEntry(item, campaign.show.size());
        }
        setSkipped(campaign, item, skipped);
        return write(shop, campaign);
    });
}

Result<Campaign> tickCheck(Shop& shop, const std::string& id, std::size_t entry, bool done)
{
    return changed(shop, staff::Permission::Sell, id, [&](Campaign& campaign) -> Result<void> {
        if (entry >= campaign.checks.size()) {
            return noEntry(entry, campaign.checks.size());
        }
        campaign.checks[entry].done = done;
        return write(shop, campaign);
    });
}

Result<Campaign> tickPost(Shop& shop, const std::string& id, std::size_t entry, bool done)
{
    return changed(shop, staff::Permission::Sell, id, [&](Campaign& campaign) -> Result<void> {
        if (entry >= campaign.posts.size()) {
            return noEntry(entry, campaign.posts.size());
        }
        campaign.posts[entry].done = done;
        return write(shop, campaign);
    });
}

} // namespace linli::usecases
