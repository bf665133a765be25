// SPDX-License-Identifier: GPL-3.0-or-later
// Soft signals: spec/rewards-details.md §6. A building alone is never one.
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/verbs/Evaluation.h"

#include <set>

namespace linli::rewards::engine {
namespace {

constexpr std::size_t kHouseholdAllowance = 1;
constexpr std::int64_t kVelocityBinds = 5;
constexpr std::int64_t kVelocityMinutes = 10;

bool sameDevice(const MemberRecord& one, const MemberRecord& other)
{
    return !one.deviceKey.empty() && one.deviceKey == other.deviceKey;
}

/// Neighbours behind this door whose bind names the inviter.
std::size_t invitedAtDoor(const Work& work, const std::string& door, const MemberKey& inviter)
{
    std::set<MemberKey> candidates;
    for (const MemberKey& key : work.state.members().atDoor(door)) {
        candidates.insert(key);
    }
    for (const MemberKey& key : work.members.changed()) {
        candidates.insert(key);
    }
    std::size_t count = 0;
    for (const MemberKey& key : candidates) {
        const MemberRecord& member = work.members.at(key);
        const BindRecord* bind = member.mergedInto ? nullptr : bindOf(work, key);
        if (bind != nullptr && member.doorKey == door && resolve(work, bind->inviter) == inviter) {
            ++count;
        }
    }
    return count;
}

bool sharesDoor(const Work& work, const MemberRecord& buyer, const MemberRecord& inviter)
{
    return !buyer.doorKey.empty() && buyer.doorKey == inviter.doorKey &&
           invitedAtDoor(work, buyer.doorKey, inviter.key) > kHouseholdAllowance;
}

/// Accepted binds of the inviter in (b − 10 min, b], those by hand not counted.
std::int64_t bindsAround(const Work& work, const BindRecord& bind, const MemberKey& inviter)
{
    std::int64_t count = 0;
    for (const MemberKey& key : keysOf(work, inviter)) {
        const Instant after = bind.at - Span::minutes(kVelocityMinutes);
        for (const BindRecord& other : work.state.members().bindsOfInviter(key, after, bind.at)) {
            count += other.manual ? 0 : 1;
        }
    }
    return count;
}

} // namespace

std::vector<std::string> signalsFor(const Work& work,
                                    const BindRecord& bind,
                                    const MemberKey& buyer,
                                    const MemberKey& inviter,
                                    bool manual)
{
    const MemberRecord& buying = work.members.at(buyer);
    const MemberRecord& inviting = work.members.at(inviter);
    std::vector<std::string> names;
    if (sameDevice(inviting, buying)) {
        names.emplace_back("SAME_DEVICE");
    }
    if (sharesDoor(work, buying, inviting)) {
        names.emplace_back("HOUSEHOLD");
    }
    if (bindsAround(work, bind, inviter) > kVelocityBinds) {
        names.emplace_back("VELOCITY");
    }
    if (manual) {
        names.emplace_back("MANUAL");
    }
    return names;
}

} // namespace linli::rewards::engine
