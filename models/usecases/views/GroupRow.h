// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// A neighbour's seat: her first payment in the group. Nobody is ever invented to fill one.
struct GroupSeat
{
    MemberKey member;
    std::string name; ///< as the shop knows her
    OrderKey order;
    Instant paidAt;
    std::int64_t paidFen = 0;
    bool refunded = false; ///< the group failed and everything went back, or she returned it
};

/// A group buy as lists show it.
struct GroupRow
{
    GroupId id;
    std::int64_t sequence = 0;
    RuleId rule;
    rewards::GroupState state = rewards::GroupState::Open;
    Instant openedAt;
    Instant endsAt;
    std::int64_t need = 0;        ///< seats of the rule's newest terms
    rewards::Quantity each;       ///< gift per neighbour when it fills
    std::string product;          ///< what it was opened for: its id, or empty
    std::string productName;      ///< with its spec
    std::int64_t unitFen = 0;     ///< the group price; 0 without a product
    std::vector<GroupSeat> seats; ///< by first payment; distinct neighbours
    std::int64_t unpaidOrders = 0;
    std::int64_t paidFen = 0; ///< of all its paid orders, extra ones of a head too
    std::int64_t refundedFen = 0;
    [[nodiscard]] bool open() const { return state == rewards::GroupState::Open; }
    [[nodiscard]] std::int64_t missing() const
    {
        const auto taken = static_cast<std::int64_t>(seats.size());
        return taken < need ? need - taken : 0;
    }
};

} // namespace linli::usecases
