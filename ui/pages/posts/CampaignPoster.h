// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"
#include "ui/context/PosterDesk.h"
#include "words/Language.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace linli::usecases {
struct Shop;
} // namespace linli::usecases

namespace linli::ui {

/// A session's poster as the shop itself hangs it into a group: nobody invites, so no code and no
/// reward of an inviter is on it; its symbol leads to the shop's address.
struct CampaignPoster
{
    QString templateId;
    poster::PosterFields fields;
    bool chinese = true;
};

/// Store thread. Errors: NotFound (campaign), MissingValue (field link_base: without an address
/// there is nothing for the symbol to lead to).
[[nodiscard]] Result<CampaignPoster>
campaignPoster(usecases::Shop& shop, const std::string& campaign, words::Language language);

/// Draws and checks it as every poster is, words included, and fits it for a group robot (2 MB).
/// `desk` null: only templates that ship, no rule book. A worker thread. Errors: NotFound
/// (template), those of the checks, PosterWords.
[[nodiscard]] Result<QByteArray> drawCampaignPoster(const CampaignPoster& poster,
                                                    const PosterDesk* desk);

} // namespace linli::ui
