// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/pages/Html.h"

#include <string>
#include <vector>

namespace linli::cloud {

enum class PriceKind
{
    Usual,
    Group, ///< the group price, the usual one beside it
};

/// The price one of these goods has on such a page.
[[nodiscard]] std::int64_t priceOf(const Goods& goods, PriceKind kind);

/// What a list of goods is for.
struct GoodsList
{
    PriceKind kind = PriceKind::Usual;
    bool mayOrder = false; ///< with plus and minus
    std::string code;      ///< the invite link the reader came by; may be empty
};
/// The goods as a list, with their pictures.
void addGoodsList(Html& html, const std::vector<Goods>& goods, const GoodsList& list);
/// The bar at the bottom with the sum and the button. `group` may be empty.
void addOrderBar(Html& html, const std::string& code, const std::string& group);
/// What the script of ordering and joining may have to say.
void tellFormWords(Html& html);

} // namespace linli::cloud
