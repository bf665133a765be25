// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace linli::honours {

/// What she has done so far: qualified invitees of her own and what they bought, net.
struct Standing
{
    std::int64_t invites = 0;
    std::int64_t salesFen = 0;
    auto operator<=>(const Standing&) const = default;
};

/// A tier as data. Privileges are words (early tasting, an invitation): the type has no place for
/// money, so no tier can ever pay on what others sell (product.md §4, one level only).
struct Tier
{
    std::string id;
    std::int32_t position = 0; ///< 1 = lowest
    std::string name;
    std::string nameEn;
    std::int64_t leastInvites = 0;  ///< 0 asks nothing
    std::int64_t leastSalesFen = 0; ///< 0 asks nothing
    bool both = true;               ///< both thresholds, or one of them
    std::vector<std::string> privileges;
};

/// A tier that asks nothing at all is for nobody: it would be no honour.
[[nodiscard]] bool reaches(const Tier& tier, const Standing& standing);
/// The highest one she reaches; null where she reaches none.
[[nodiscard]] const Tier* highestReached(const std::vector<Tier>& tiers, const Standing& standing);

} // namespace linli::honours
