// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "domain/rewards/Terms.h"
#include "domain/time/BusinessDay.h"
#include "usecases/campaigns/Review.h"
#include "usecases/campaigns/ShareKit.h"
#include "usecases/settings/ShopProfile.h"
#include "words/Language.h"

#include <QString>

#include <functional>

namespace linli::app {

/// Everything a share kit is made of, read beforehand on the store thread.
struct ShareKitOrder
{
    std::vector<usecases::SharerKit> kits;
    usecases::ShopProfile profile;
    std::optional<rewards::Terms> offer;
    QString posterTemplate;
    QString ownTemplates;          ///< the shop's own, beside those that ship
    poster::PosterFields campaign; ///< campaign.*, product.* and the board
    BusinessDay today;
    QString cover; ///< picture to put beside the texts; may be empty
};

/// `shopFile`: its own templates lie beside it. Errors: NotFound (campaign), those of the stores
/// and of the template. Store thread.
[[nodiscard]] Result<ShareKitOrder> shareKitOrder(usecases::Shop& shop,
                                                  const std::string& campaign,
                                                  const QString& shopFile,
                                                  words::Language language);

/// A folder a sharer (her code) with texts.txt, link.txt, photos/ and her poster as PNG; returns
/// how many posters were made. Nothing is written where a rule of law or platform keeps the
/// poster's words from leaving (`lint` null: no rule book here). Any thread with a QGuiApplication.
/// `stop`: true = keep what is done. Errors: PosterWords, FileUnwritable, those of the poster
/// template.
[[nodiscard]] Result<int> writeShareKit(const ShareKitOrder& order,
                                        const QString& folder,
                                        words::Language language,
                                        const usecases::LintDesk* lint,
                                        const std::function<bool()>& stop = {});

} // namespace linli::app
