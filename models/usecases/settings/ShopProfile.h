// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>

namespace linli::usecases {

enum class ShopKind
{
    Fresh,
    Bakery,
    Maternity,
    Other,
};
/// fresh, bakery, maternity, other: as on the command line. Errors: UnknownOption.
[[nodiscard]] std::string_view textOf(ShopKind kind);
[[nodiscard]] Result<ShopKind> shopKindOf(std::string_view text);

/// What posters, slips and reports say about the shop.
struct ShopProfile
{
    std::string name; ///< 1–40 characters once set up; empty in a new file
    ShopKind kind = ShopKind::Fresh;
    std::string linkBase; ///< "HTTPS://HOST", kept upper-case; empty = bare codes on posters
    std::string address;  ///< at most 100 characters
    std::string phone;    ///< the shop's own public number, any spelling, at most 30 characters
    bool sample = false;  ///< the sample shop: shown as a banner
    auto operator<=>(const ShopProfile&) const = default;
};

[[nodiscard]] Result<ShopProfile> shopProfile(Shop& shop);
/// Errors: MissingValue (name), TooLong, InvalidValue (link_base: http or https, a host, no path
/// but "/", at most 60 characters).
[[nodiscard]] Result<void> saveShopProfile(Shop& shop, const ShopProfile& profile);

} // namespace linli::usecases
