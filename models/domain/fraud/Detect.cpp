// SPDX-License-Identifier: GPL-3.0-or-later
// Signals about what was bought and given back.
#include "domain/fraud/Detect.h"

#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <map>
#include <set>

namespace linli::fraud {
namespace parts {

std::string monthText(Instant at)
{
    return BusinessDay::of(at).toText().substr(0, 7);
}

/// F9: of at least five invitees with a first order, more than so many per cent gave it back.
void returnedOrders(const Facts& facts, std::int64_t mostPercent, std::vector<Flag>& flags)
{
    constexpr std::int64_t kFewest = 5;
    struct Count
    {
        std::int64_t all = 0;
        std::vector<Evidence> back;
    };
    std::map<MemberKey, Count> byInviter;
    for (const OrderFact& order : facts.orders) {
        if (order.inviter.empty() || !order.first) {
            continue;
        }
        Count& count = byInviter[order.inviter];
        ++count.all;
        if (order.cancelled || (order.returnedFen > 0 && order.returnedFen >= order.basisFen)) {
            count.back.push_back({order.paidAt, order.buyer, order.order, order.basisFen});
        }
    }
    for (auto& [inviter, count] : byInviter) {
        const auto back = static_cast<std::int64_t>(count.back.size());
        if (count.all >= kFewest && back * 100 > mostPercent * count.all) {
            flags.push_back({9, "F9:" + inviter.text() + ":" + monthText(count.back.back().at),
                             inviter, back * 100 / count.all, mostPercent, std::move(count.back)});
        }
    }
}

/// F10: first orders of the same basket, at most one per cent above the minimum, by several
/// invitees of one inviter.
void justAboveMinimum(const Facts& facts, std::int64_t least, std::vector<Flag>& flags)
{
    std::map<std::pair<MemberKey, std::string>, std::vector<Evidence>> baskets;
    for (const OrderFact& order : facts.orders) {
        const bool tight = order.minimumFen > 0 && order.basisFen >= order.minimumFen &&
                           (order.basisFen - order.minimumFen) * 100 <= order.minimumFen;
        if (order.first && tight && !order.inviter.empty() && !order.basket.empty()) {
            baskets[{order.inviter, order.basket}].push_back(
                {order.paidAt, order.buyer, order.order, order.basisFen});
        }
    }
    for (auto& [by, evidence] : baskets) {
        std::set<MemberKey> buyers;
        for (const Evidence& one : evidence) {
            buyers.insert(one.member);
        }
        if (static_cast<std::int64_t>(buyers.size()) >= least) {
            flags.push_back({10, "F10:" + by.first.text() + ":" + by.second, by.first,
                             static_cast<std::int64_t>(buyers.size()), least, std::move(evidence)});
        }
    }
}

/// F11: claims per order of one inviter's invitees above so many times the shop's.
void manyClaims(const Facts& facts, std::int64_t times, std::vector<Flag>& flags)
{
    constexpr std::size_t kFewest = 3;
    std::map<MemberKey, std::int64_t> orders;
    for (const OrderFact& order : facts.orders) {
        ++orders[order.inviter];
    }
    const auto allOrders = static_cast<std::int64_t>(facts.orders.size());
    const auto allClaims = static_cast<std::int64_t>(facts.claims.size());
    std::map<MemberKey, std::vector<Evidence>> claims;
    for (const ClaimFact& claim : facts.claims) {
        if (!claim.inviter.empty()) {
            claims[claim.inviter].push_back({claim.at, {}, claim.order, claim.amountFen});
        }
    }
    for (auto& [inviter, evidence] : claims) {
        const auto count = static_cast<std::int64_t>(evidence.size());
        const std::int64_t own = std::max<std::int64_t>(1, orders[inviter]);
        if (evidence.size() >= kFewest && count * allOrders > times * allClaims * own) {
            const std::int64_t found =
                count * allOrders / std::max<std::int64_t>(1, allClaims * own);
            flags.push_back({11, "F11:" + inviter.text() + ":" + monthText(evidence.back().at),
                             inviter, found, times, std::move(evidence)});
        }
    }
}

} // namespace parts

std::vector<Flag> detect(const Facts& facts, const Settings& settings)
{
    std::vector<Flag> flags;
    const auto set = [&settings](int number) {
        return settings.at(static_cast<std::size_t>(number - 1));
    };
    const auto asked = [&set](int number) { return set(number).action != Action::Ignore; };
    using Part = void (*)(const Facts&, std::int64_t, std::vector<Flag>&);
    static constexpr std::array<std::pair<int, Part>, 7> kParts{{{8, parts::manyBinds},
                                                                 {9, parts::returnedOrders},
                                                                 {10, parts::justAboveMinimum},
                                                                 {11, parts::manyClaims},
                                                                 {12, parts::leakedCode},
                                                                 {14, parts::oneApprover},
                                                                 {16, parts::virtualNumbers}}};
    for (const auto& [number, part] : kParts) {
        if (asked(number)) {
            part(facts, set(number).threshold, flags);
        }
    }
    if (asked(15)) {
        parts::sharedAccount(facts, flags);
    }
    std::stable_sort(flags.begin(), flags.end(),
                     [](const Flag& a, const Flag& b) { return a.signal < b.signal; });
    return flags;
}

} // namespace linli::fraud
