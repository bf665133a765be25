// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/campaigns/CampaignTemplate.h"

namespace linli::wire {

/// The five ready campaigns of product.md §3.2 in one language ("zh", "en"), in their order.
/// Errors: those of readCampaignJson, naming the template in `file`.
[[nodiscard]] Result<std::vector<usecases::CampaignTemplate>>
campaignTemplates(std::string_view language);

} // namespace linli::wire
