// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pickup/PickupDocument.h"
#include "usecases/orders/Pickup.h"
#include "words/Language.h"

#include <string>
#include <vector>

namespace linli::app {

/// The pick-up lists in the words of a language, ready for paper.
[[nodiscard]] render::PickupDocument pickupDocument(const usecases::PickupList& list,
                                                    const std::string& shopName,
                                                    words::Language language);

/// One slip for each neighbour of the list, her orders together, in its order.
[[nodiscard]] std::vector<render::SlipDocument> pickupSlips(const usecases::PickupList& list,
                                                            const std::string& shopName,
                                                            words::Language language);

} // namespace linli::app
