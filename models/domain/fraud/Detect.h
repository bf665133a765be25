// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fraud/Facts.h"
#include "domain/fraud/Signals.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace linli::fraud {

/// One fact a flag stands on.
struct Evidence
{
    Instant at;
    MemberKey member;
    OrderKey order;
    std::int64_t amountFen = 0;
    std::string note{}; ///< F12: the coupon site; then `at` is the beginning of a day
    auto operator<=>(const Evidence&) const = default;
};

/// A signal about somebody: what was found against what is allowed, and every fact behind it.
struct Flag
{
    int signal = 0;
    std::string key;   ///< the same finding has the same key
    MemberKey subject; ///< the inviter it is about
    std::int64_t found = 0;
    std::int64_t allowed = 0;
    std::vector<Evidence> evidence; ///< by time, never empty
    auto operator<=>(const Flag&) const = default;
};

/// Everything the facts show, in the order of the signals. Signals whose action is ignore and those
/// the engine sees itself (F1–F6, F13) give none. Deterministic; one pass over the facts and maps
/// by inviter.
[[nodiscard]] std::vector<Flag> detect(const Facts& facts, const Settings& settings);

/// The invite code a flag of F12 is about, by the flag's key; empty where it is of another signal.
[[nodiscard]] LinkId leakedLinkOf(std::string_view flagKey);

/// Inside an activity of that inviter or of everybody.
[[nodiscard]] bool isExempt(const Facts& facts, const MemberKey& inviter, Instant at);

/// Of the parts of detect(), for its two files only.
namespace parts {
void manyBinds(const Facts& facts, std::int64_t mostPerDay, std::vector<Flag>& flags);
void returnedOrders(const Facts& facts, std::int64_t mostPercent, std::vector<Flag>& flags);
void justAboveMinimum(const Facts& facts, std::int64_t least, std::vector<Flag>& flags);
void manyClaims(const Facts& facts, std::int64_t times, std::vector<Flag>& flags);
void leakedCode(const Facts& facts, std::int64_t mostCities, std::vector<Flag>& flags);
void oneApprover(const Facts& facts, std::int64_t mostPercent, std::vector<Flag>& flags);
void sharedAccount(const Facts& facts, std::vector<Flag>& flags);
void virtualNumbers(const Facts& facts, std::int64_t least, std::vector<Flag>& flags);
/// "2026-03"
[[nodiscard]] std::string monthText(Instant at);
} // namespace parts

} // namespace linli::fraud
