// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>
#include <vector>

namespace linli::usecases {

struct Shop;

/// Which orders figures and boards are counted from; empty texts leave that side open. Whose first
/// order it was, and who invited whom, is judged over everything all the same (docs/insight.md).
struct FactFilter
{
    std::string campaign; ///< id: orders marked with it
    std::string building; ///< placeText of the buyer
    std::string sku;      ///< orders with a line of it, whole
    [[nodiscard]] bool empty() const { return campaign.empty() && building.empty() && sku.empty(); }
    auto operator<=>(const FactFilter&) const = default;
};

/// Estate and building in one text, as pick-up lists write it; empty where neither is known.
[[nodiscard]] std::string placeText(const std::string& estate, const std::string& building);

struct FilterOption
{
    std::string key; ///< what FactFilter takes
    std::string name;
    auto operator<=>(const FilterOption&) const = default;
};
/// What a person can choose from, in the order to show it.
struct FilterOptions
{
    std::vector<FilterOption> campaigns; ///< latest first
    std::vector<FilterOption> buildings; ///< by name
    std::vector<FilterOption> products;  ///< by name
};
/// `places`: placeText of everybody. Store thread. Errors: StorageFailed, StorageBusy.
[[nodiscard]] Result<FilterOptions> filterOptions(Shop& shop,
                                                  const std::vector<std::string>& places);

/// Whether the shop has what the filter names: something to choose from, or an order marked with
/// it. Errors: UnknownOption (field campaign, building or product; what was given; what there is),
/// StorageFailed, StorageBusy.
[[nodiscard]] Result<void>
checkFilter(Shop& shop, const FilterOptions& options, const FactFilter& filter);

} // namespace linli::usecases
