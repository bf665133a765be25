// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labels/GiftTickets.h"
#include "render/labels/ShelfLabels.h"
#include "usecases/views/Product.h"
#include "usecases/views/RewardRow.h"
#include "words/Language.h"

#include <string>
#include <vector>

namespace linli::app {

/// One label for each product: what it costs here (the live price where there is one, the list
/// price struck through), with an EAN-13 where its bar code is a valid one.
[[nodiscard]] std::vector<render::ShelfLabel>
shelfLabels(const std::vector<usecases::Product>& goods, const std::string& shopName);

/// One ticket for each gift that waits to be collected; cash has none. The code is the reward's:
/// one scan at the counter hands it out.
[[nodiscard]] std::vector<render::GiftTicket> giftTickets(const std::vector<usecases::DueRow>& due,
                                                          const std::string& shopName,
                                                          words::Language language);

} // namespace linli::app
