// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What a poster may say of a neighbour: no phone, no full name unless she consented.
struct PosterPerson
{
    MemberKey member;
    std::string displayName; ///< for the screen only, never printed
    std::string publicName;  ///< masked (李**), the full one with a public_name consent in force
    std::string code;        ///< her InviteCode
    std::string link;        ///< link_base + "/I/" + code, or the bare code (product.md §5)
};

/// In the order given; people without a code in force are left out.
[[nodiscard]] Result<std::vector<PosterPerson>> posterPeople(Shop& shop,
                                                             const std::vector<MemberKey>& members);
/// Everybody with a code in force, by order of creation.
[[nodiscard]] Result<std::vector<PosterPerson>> allPosterPeople(Shop& shop);
/// What stands in the symbol for a code.
[[nodiscard]] std::string linkOf(const std::string& linkBase, const std::string& code);

} // namespace linli::usecases
