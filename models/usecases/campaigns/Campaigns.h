// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/campaigns/CampaignTemplate.h"
#include "usecases/ports/CampaignStore.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// A campaign to edit: the saved one and, if there is one, what could not be saved (draft
/// recovery).
struct OpenedCampaign
{
    campaign::Campaign campaign;
    std::optional<ports::CampaignDraft> draft;
};

/// What became of an autosave.
struct KeptCampaign
{
    campaign::Campaign campaign; ///< as it is stored now: new revision, maybe back in draft
    Instant at;
    std::vector<Error> mistakes; ///< not empty: kept as a draft only
};

/// A new campaign of that start with the template's contents; nothing is written.
[[nodiscard]] campaign::Campaign fromTemplate(const CampaignTemplate& made, Instant startsAt);
/// 19:30 of the next day of the shop: when a session without a time is planned.
[[nodiscard]] Instant usualStart(Instant now);

/// Gives it an id and writes it as a draft. Errors: the first of campaignMistakes().
[[nodiscard]] Result<std::string> createCampaign(Shop& shop, campaign::Campaign campaign);
/// Writes it through: as the campaign where it can be saved, else as the draft beside it. A checked
/// or scheduled one whose contents changed goes back to draft. Errors: NotFound, StaleVersion
/// (somebody saved another revision), IllegalTransition (live or over).
[[nodiscard]] Result<KeptCampaign> keepCampaign(Shop& shop, campaign::Campaign campaign);
/// By id, or by its exact title where only one has it. Errors: NotFound.
[[nodiscard]] Result<campaign::Campaign> getCampaign(Shop& shop, std::string_view idOrTitle);
[[nodiscard]] Result<OpenedCampaign> openCampaign(Shop& shop, std::string_view id);
[[nodiscard]] Result<void> discardDraft(Shop& shop, std::string_view id);
[[nodiscard]] Result<std::vector<CampaignRow>> listCampaigns(Shop& shop, bool archived = false);
/// The same contents as a new draft of that start: no results, waivers, ticks or actual times.
/// Errors: NotFound.
[[nodiscard]] Result<std::string>
duplicateCampaign(Shop& shop, std::string_view id, Instant startsAt);
/// Into the 回收站 and back. Errors: NotFound, IllegalTransition (live).
[[nodiscard]] Result<void> archiveCampaign(Shop& shop, std::string_view id);
[[nodiscard]] Result<void> restoreCampaign(Shop& shop, std::string_view id);
/// The session on the air, else the soonest scheduled or checked one that is not over.
[[nodiscard]] Result<std::optional<CampaignRow>> nextSession(Shop& shop);

} // namespace linli::usecases
