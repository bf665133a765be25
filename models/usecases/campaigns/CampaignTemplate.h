// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"

namespace linli::usecases {

/// A ready campaign to begin with (product.md §3.2); its start is set when it is opened.
struct CampaignTemplate
{
    std::string id;
    std::string title; ///< 生鲜 邻里拼团
    std::string about; ///< one sentence
    campaign::Campaign campaign;
};

} // namespace linli::usecases
