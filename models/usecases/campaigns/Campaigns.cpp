// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/Campaigns.h"

#include "domain/campaign/RunOfShow.h"
#include "domain/campaign/Words.h"
#include "domain/time/BusinessDay.h"
#include "usecases/audit/Audit.h"
#include "usecases/campaigns/CampaignMistakes.h"
#include "usecases/desk/Permit.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using namespace campaign;

constexpr std::size_t kShown = 40;

Error noCampaign(std::string_view id)
{
    return Error::badInput(ErrorCode::NotFound, "campaign", std::string(id.substr(0, kShown)),
                           "id or title");
}

Result<Campaign> existing(Shop& shop, std::string_view id)
{
    LINLI_ASSIGN(std::optional<Campaign> found, shop.campaigns.byId(id));
    return found ? Result<Campaign>(*std::move(found)) : Result<Campaign>(noCampaign(id));
}

/// A copy without what may change while its contents stay the same.
Campaign contentsOf(Campaign campaign)
{
    campaign.state = CampaignState::Draft;
    campaign.revision = 0;
    campaign.waivers.clear();
    campaign.checks.clear();
    for (Post& post : campaign.posts) {
        post.done = false;
    }
    return campaign;
}

Campaign freshCopy(Campaign campaign, Instant startsAt)
{
    campaign.id.clear();
    campaign.startsAt = startsAt;
    campaign.state = CampaignState::Draft;
    campaign.revision = 0;
    campaign.waivers.clear();
    campaign.viewing = {};
    campaign.lessons.clear();
    campaign.startedAt.reset();
    campaign.endedAt.reset();
    for (ShowItem& item : campaign.show) {
        item.startedAt.reset();
        item.endedAt.reset();
        item.skipped = false;
    }
    for (CheckPoint& check : campaign.checks) {
        check.done = false;
    }
    for (Post& post : campaign.posts) {
        post.done = false;
    }
    for (RuleSpec& rule : campaign.rules) {
        rule.version = 0;
        rule.terms.window = {};
    }
    return campaign;
}

Result<KeptCampaign> keep(Shop& shop, Campaign campaign)
{
    LINLI_ASSIGN(const Campaign before, existing(shop, campaign.id));
    if (!isEditable(before.state)) {
        return Error::badInput(ErrorCode::IllegalTransition, "state",
                               std::string(textOf(before.state)), "draft|checked|scheduled");
    }
    if (before.revision != campaign.revision) {
        return Error::badInput(ErrorCode::StaleVersion, "campaign", campaign.title, "–");
    }
    KeptCampaign kept;
    kept.at = shop.clock.now();
    kept.mistakes = campaignMistakes(campaign);
    campaign.state = before.state;
    if (!kept.mistakes.empty()) {
        LINLI_TRY(shop.campaigns.saveDraft(campaign, kept.at));
        kept.campaign = std::move(campaign);
        return kept;
    }
    if (contentsOf(before) != contentsOf(campaign)) {
        campaign.state = CampaignState::Draft;
        campaign.waivers.clear(); // a reason was for what stood there
    }
    if (before.state != campaign.state) {
        LINLI_TRY(shop.campaigns.log(campaign.id, {kept.at, "move", "draft", "edited"}));
    }
    ++campaign.revision;
    LINLI_TRY(shop.campaigns.save(campaign, kept.at));
    LINLI_TRY(shop.campaigns.dropDraft(campaign.id));
    LINLI_TRY(record(shop, AuditAct::Campaign, campaign.id, "edited"));
    kept.campaign = std::move(campaign);
    return kept;
}

Result<void> setArchived(Shop& shop, std::string_view id, bool archived)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const Campaign found, existing(shop, id));
        if (found.state == CampaignState::Live) {
            return Error::badInput(ErrorCode::IllegalTransition, "state", "live", "ended");
        }
        LINLI_TRY(shop.campaigns.archive(found.id, archived ? std::optional(shop.clock.now())
                                                            : std::nullopt));
        return record(shop, AuditAct::Campaign, found.id, archived ? "archived" : "restored");
    });
}

} // namespace

Campaign fromTemplate(const CampaignTemplate& made, Instant startsAt)
{
    return freshCopy(made.campaign, startsAt);
}

Instant usualStart(Instant now)
{
    return BusinessDay::of(now).plusDays(1).start() + Span::hours(19) + Span::minutes(30);
}

Result<std::string> createCampaign(Shop& shop, Campaign campaign)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    const std::vector<Error> mistakes = campaignMistakes(campaign);
    if (!mistakes.empty()) {
        return mistakes.front();
    }
    campaign.id = shop.ids.next().toText();
    campaign.state = CampaignState::Draft;
    campaign.revision = 1;
    const Result<void> kept = inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.campaigns.save(campaign, shop.clock.now()));
        return record(shop, AuditAct::Campaign, campaign.id, "new");
    });
    LINLI_TRY(kept);
    return campaign.id;
}

Result<KeptCampaign> keepCampaign(Shop& shop, Campaign campaign)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    return inOneUnit(shop, [&] { return keep(shop, std::move(campaign)); });
}

Result<Campaign> getCampaign(Shop& shop, std::string_view idOrTitle)
{
    LINLI_ASSIGN(std::optional<Campaign> found, shop.campaigns.byId(idOrTitle));
    if (found) {
        return *std::move(found);
    }
    LINLI_ASSIGN(const std::vector<CampaignRow> rows, shop.campaigns.list(false));
    const auto named = [&](const CampaignRow& row) { return row.title == idOrTitle; };
    const auto first = std::find_if(rows.begin(), rows.end(), named);
    if (first == rows.end() || std::any_of(first + 1, rows.end(), named)) {
        return noCampaign(idOrTitle);
    }
    return existing(shop, first->id);
}

Result<OpenedCampaign> openCampaign(Shop& shop, std::string_view id)
{
    OpenedCampaign opened;
    LINLI_ASSIGN(opened.campaign, existing(shop, id));
    LINLI_ASSIGN(opened.draft, shop.campaigns.draftOf(id));
    return opened;
}

Result<void> discardDraft(Shop& shop, std::string_view id)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    return inOneUnit(shop, [&] { return shop.campaigns.dropDraft(id); });
}

Result<std::vector<CampaignRow>> listCampaigns(Shop& shop, bool archived)
{
    return shop.campaigns.list(archived);
}

Result<std::string> duplicateCampaign(Shop& shop, std::string_view id, Instant startsAt)
{
    LINLI_ASSIGN(Campaign found, existing(shop, id));
    return createCampaign(shop, freshCopy(std::move(found), startsAt));
}

Result<void> archiveCampaign(Shop& shop, std::string_view id)
{
    return setArchived(shop, id, true);
}

Result<void> restoreCampaign(Shop& shop, std::string_view id)
{
    return setArchived(shop, id, false);
}

Result<std::optional<CampaignRow>> nextSession(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<CampaignRow> rows, shop.campaigns.list(false));
    std::optional<CampaignRow> next;
    for (const CampaignRow& row : rows) { // latest start first
        if (row.state == CampaignState::Live) {
            return std::optional(row);
        }
        const bool planned =
            row.state == CampaignState::Scheduled || row.state == CampaignState::Checked;
        if (planned && row.endsAt > shop.clock.now()) {
            next = row;
        }
    }
    return next;
}

} // namespace linli::usecases
