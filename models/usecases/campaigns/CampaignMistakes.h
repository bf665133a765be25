// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "domain/core/Error.h"

#include <vector>

namespace linli::usecases {

/// Everything that keeps a campaign from being saved, the "field" of each a path in it
/// ("goods[1].live_fen"): MissingValue, TooLong, OutOfRange, InvalidValue. Empty = it can be saved.
[[nodiscard]] std::vector<Error> campaignMistakes(const campaign::Campaign& campaign);

} // namespace linli::usecases
