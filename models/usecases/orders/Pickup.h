// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/member/Phone.h"
#include "domain/time/Instant.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What of one kind of goods is to be handed over; returned units are not.
struct PickupLine
{
    std::string sku;
    std::string name; ///< with its spec; the sku where no product has it
    std::string unit;
    std::int64_t quantity = 0;
};

/// A paid order that nobody has picked up yet. Names are masked by the policy of paper
/// (spec/security.md §4.3): first character and **, last two digits of the phone.
struct PickupOrder
{
    OrderKey order;
    std::string maskedName;
    std::string lastTwo; ///< of the phone, or empty
    std::string door;
    std::string note;
    Instant paidAt;
    std::int64_t paidFen = 0;
    GroupId group;   ///< of a group that has filled, or empty
    MemberKey buyer; ///< empty: of nobody known; not for paper, it tells whose orders go together
    std::vector<PickupLine> lines;
    [[nodiscard]] std::int64_t units() const;
};

struct PickupBuilding
{
    std::string name;                ///< estate and building; empty: nobody wrote one down
    std::vector<PickupOrder> orders; ///< by door, then payment
    [[nodiscard]] std::int64_t units() const;
};

struct SortingLine
{
    PickupLine goods;
    std::int64_t orders = 0;
};

struct PickupList
{
    Instant madeAt;
    std::vector<SortingLine> sorting;      ///< most pieces first
    std::vector<PickupBuilding> buildings; ///< by name, the nameless last
    std::int64_t orders = 0;
    /// Paid orders of groups that have not filled yet: they are not handed over.
    std::int64_t waitingForGroups = 0;
};

/// At most 2 000 orders. Errors: those of the store.
[[nodiscard]] Result<PickupList> pickupList(Shop& shop);

/// The same list for one building (PickupBuilding::name).
[[nodiscard]] PickupList onlyBuilding(const PickupList& list, const std::string& building);

} // namespace linli::usecases
