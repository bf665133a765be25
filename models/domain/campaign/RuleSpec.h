// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::campaign {

/// A privilege for people who bring neighbours and sell; never cash (spec/linter.md MLM-04).
struct Tier
{
    std::string name;
    std::int64_t invites = 0;
    std::int64_t salesFen = 0;
    std::string privilege;
    bool operator==(const Tier&) const = default;
};

/// A rule of the campaign: the terms the reward engine will run and what the linter must know
/// besides. It becomes a rule of the shop when the campaign is scheduled; `version` is the one then
/// in force.
struct RuleSpec
{
    std::string id; ///< of the shop's rule: letters, digits, _; at most 20
    std::string name;
    rewards::Terms terms;
    std::int64_t budget = 0; ///< pieces or fen of the reward's unit
    bool limitShown = false; ///< the number is printed beforehand
    bool conditionsShown = false;
    std::string goodsClass = "returnable"; ///< returnable, fresh, perishable, custom
    std::string taxMode;                   ///< "", chance_20, service, shop_bears
    /// What earns it: empty = what the terms say. Other triggers exist only to be refused by the
    /// linter with the allowed rewrite.
    std::string trigger;
    std::int64_t levels = 1;
    std::int64_t entryFeeFen = 0;
    std::vector<Tier> tiers;
    std::int64_t version = 0; ///< 0 = not in force yet
    bool operator==(const RuleSpec&) const = default;
};

} // namespace linli::campaign
