// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Layer.h"
#include "domain/poster/Page.h"

#include <map>
#include <string>
#include <vector>

namespace linli::poster {

inline constexpr int kSchemaVersion = 1;

/// A poster template: paper, layers from back to front, and the fields it asks for.
struct PosterDocument
{
    std::string id;
    std::string nameZh;
    std::string nameEn;
    Page page;
    std::vector<Layer> layers;
    UnknownKeys unknown = {};
    UnknownKeys nameUnknown = {};
    UnknownKeys pageUnknown = {};
    bool operator==(const PosterDocument&) const = default;
};

/// Values for the placeholders, UTF-8. Personal posters use:
///   inviter.name  masked, or as she agreed to be shown     invite.code  the 10 characters
///   invite.link   upper-case address; empty without one    code.payload what the symbol holds
///   shop.name, shop.initial, reward.line, validity.line, campaign.name, product.name, …
/// Never a phone number.
using PosterFields = std::map<std::string, std::string, std::less<>>;

/// The frame as a box in `parent`'s coordinates (page or group, page units).
[[nodiscard]] Box resolve(const Frame& frame, const Box& parent);

/// The whole page including its bleed.
[[nodiscard]] Box bleedBox(const Page& page);

/// True where the layer looks the same whatever the fields hold: drawn once for a whole batch.
[[nodiscard]] bool isStatic(const Layer& layer);
/// True where the layer holds text: kept out of the PDF's background picture so that text stays
/// text.
[[nodiscard]] bool hasText(const Layer& layer);

} // namespace linli::poster
