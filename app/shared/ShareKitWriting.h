// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Terms.h"
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
    QString cover; ///< picture to put beside the texts; may be empty
};

/// Errors: NotFound (campaign), those of the stores. Store thread.
[[nodiscard]] Result<ShareKitOrder> shareKitOrder(usecases::Shop& shop,
                                                  const std::string& campaign);

/// A folder a sharer (her code) with texts.txt, link.txt, photos/ and her poster as PNG; returns
/// how many posters were made. Any thread with a QGuiApplication. `stop`: true = keep what is done.
/// Errors: FileUnwritable, those of the poster template.
[[nodiscard]] Result<int> writeShareKit(const ShareKitOrder& order,
                                        const QString& folder,
                                        words::Language language,
                                        const std::function<bool()>& stop = {});

} // namespace linli::app
