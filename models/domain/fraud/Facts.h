// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::fraud {

/// What signals are computed from: keys, numbers, keyed hashes; no name and no phone.
struct BindFact
{
    MemberKey invitee;
    MemberKey inviter;
    Instant at;
    bool manual = false;
    bool virtualSegment = false; ///< her number begins with 162, 165, 167, 170 or 171
    LinkId link{};               ///< whose code she came by; empty: none
};

struct OrderFact
{
    OrderKey order;
    MemberKey buyer;
    MemberKey inviter; ///< in force at payment; empty: nobody
    Instant paidAt;
    std::int64_t basisFen = 0;
    std::int64_t returnedFen = 0;
    bool cancelled = false;
    bool first = false;
    std::int64_t minimumFen = 0; ///< the highest a reward of it asked for; 0: none
    std::string basket;          ///< skus and quantities, sorted
};

struct ClaimFact
{
    OrderKey order;
    MemberKey inviter; ///< of the buyer; empty: nobody
    Instant at;
    std::int64_t amountFen = 0;
};

/// A yes or no in the review queue.
struct ReviewFact
{
    OrderKey order;
    MemberKey inviter;
    std::string actor; ///< staff id; "machine" and the lone owner (empty) decide alone anyway
    Instant at;
    bool approved = false;
};

/// A payment account a member gave: WeChat today.
struct AccountFact
{
    MemberKey member;
    std::string account; ///< keyed hash
};

/// Where somebody who used an invite code comes from.
struct ScanFact
{
    LinkId link;
    MemberKey inviter;
    std::string city;         ///< her phone's; empty: nobody knows
    std::string couponSite{}; ///< it was opened from: a site of the coupon list; empty: none known
    Instant at;               ///< of a coupon site the beginning of the day
    MemberKey member{};       ///< who used it; empty of a coupon site, where it is not kept
};

/// A flyer day the owner opened: binds within it are no haste (at most two hours).
struct Activity
{
    std::string id;
    MemberKey inviter; ///< empty: everybody
    TimeWindow window;
    std::string actor;
    std::string reason;
    auto operator<=>(const Activity&) const = default;
};

struct Facts
{
    std::vector<BindFact> binds;     ///< by time
    std::vector<OrderFact> orders;   ///< paid ones, by time
    std::vector<ClaimFact> claims;   ///< by time
    std::vector<ReviewFact> reviews; ///< by time
    std::vector<AccountFact> accounts;
    std::vector<ScanFact> scans;
    std::string homeCity; ///< where most phones come from
    std::vector<Activity> activities;
};

} // namespace linli::fraud
