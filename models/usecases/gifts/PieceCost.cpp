// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/gifts/PieceCost.h"

#include "domain/rewards/SettingReader.h"
#include "usecases/ports/GiftStore.h"
#include "usecases/ports/ProductStore.h"

#include <string_view>

namespace linli::usecases {

std::optional<std::int64_t> voucherFaceFen(const Unit& unit)
{
    constexpr std::string_view kPrefix = "cpn";
    const std::string_view text = unit.text();
    if (!text.starts_with(kPrefix)) {
        return std::nullopt;
    }
    const std::int64_t face = rewards::wholeNumber(text.substr(kPrefix.size()));
    return face > 0 ? std::optional(face) : std::nullopt;
}

Result<std::optional<std::int64_t>> pieceCost(Shop& shop, const Unit& unit)
{
    if (unit.text() == "CNY") {
        return std::optional<std::int64_t>(1);
    }
    if (const auto face = voucherFaceFen(unit)) {
        return face;
    }
    LINLI_ASSIGN(const std::optional<std::int64_t> shelf, shop.gifts.latestCost(unit));
    if (shelf) {
        return shelf;
    }
    LINLI_ASSIGN(const auto product, shop.products.bySku(unit.text()));
    return product ? product->costFen : std::optional<std::int64_t>();
}

} // namespace linli::usecases
