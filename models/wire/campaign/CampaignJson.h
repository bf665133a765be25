// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "domain/core/Result.h"

#include <QJsonObject>

#include <string>
#include <string_view>

namespace linli::wire {

/// Every field by its name of domain/campaign/Fields.h: enums as words, instants ISO +08:00, terms
/// of rules as spec/rewards-details.md §1 writes them; what is not known is null.
[[nodiscard]] QJsonObject campaignObject(const campaign::Campaign& campaign);
/// The same as compact UTF-8: what the shop file keeps.
[[nodiscard]] std::string campaignJson(const campaign::Campaign& campaign);

/// Reads campaignJson back; a field that is absent or null keeps its default, unknown ones are
/// passed over. Errors: JsonBroken, InvalidValue, UnknownOption, InvalidInstant with the path of
/// the field.
[[nodiscard]] Result<campaign::Campaign> readCampaignJson(std::string_view utf8);
/// The same, on top of a campaign: only the fields that are there change (a list as a whole).
[[nodiscard]] Result<campaign::Campaign> readCampaignJson(std::string_view utf8,
                                                          campaign::Campaign base);

} // namespace linli::wire
