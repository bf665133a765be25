// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/honours/Honours.h"
#include "domain/poster/PosterDocument.h"
#include "domain/rewards/Terms.h"
#include "domain/time/BusinessDay.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/posters/topic/PosterTopic.h"
#include "usecases/settings/ShopProfile.h"
#include "words/Language.h"

#include <optional>

namespace linli::words {

/// Everything a personal poster prints, for one neighbour: her public name, her code and link, the
/// shop, and what both sides get. Never a phone number. `offer` none: the reward line is empty.
[[nodiscard]] poster::PosterFields posterFields(const usecases::PosterPerson& person,
                                                const usecases::ShopProfile& shop,
                                                const std::optional<rewards::Terms>& offer,
                                                Language language);

/// What a certificate and an invitation print beside that: the tier, since when, what it brings.
[[nodiscard]] poster::PosterFields honourFields(const usecases::PosterPerson& person,
                                                const usecases::ShopProfile& shop,
                                                const honours::Tier& tier,
                                                BusinessDay since,
                                                Language language);

/// campaign.* and product.*: what a poster is about besides the neighbour. Fields of what the topic
/// does not have are left out.
[[nodiscard]] poster::PosterFields
topicFields(const usecases::PosterTopic& topic, BusinessDay today, Language language);

} // namespace linli::words
