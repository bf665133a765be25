// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segments/Holds.h"

#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <numeric>

namespace linli::segments {

bool isFact(Trait trait)
{
    switch (trait) {
    case Trait::Dormant:
    case Trait::FirstOrderWithin:
    case Trait::NeverOrdered:
    case Trait::Spent:
    case Trait::JoinedWithin:
    case Trait::JoinedThisWeek:
    case Trait::Invited:
        return true;
    case Trait::TopSharer:
    case Trait::Bought:
    case Trait::LivesAt:
    case Trait::Tagged:
    case Trait::Consented:
        return false;
    }
    return false;
}

bool holds(const Condition& condition, const PersonFacts& person, Instant now)
{
    const Instant since = now - Span::days(condition.number);
    switch (condition.trait) {
    case Trait::Dormant:
        return person.lastPaidAt && *person.lastPaidAt <= since;
    case Trait::FirstOrderWithin:
        return person.firstPaidAt && *person.firstPaidAt > since;
    case Trait::NeverOrdered:
        return person.orders == 0;
    case Trait::Spent:
        return person.spentFen >= condition.number;
    case Trait::JoinedWithin:
        return person.joinedAt > since;
    case Trait::JoinedThisWeek:
        return person.joinedAt >= weekOf(now).from;
    case Trait::Invited:
        return person.invited >= condition.number &&
               (condition.most < 0 || person.invited <= condition.most);
    case Trait::TopSharer:
    case Trait::Bought:
    case Trait::LivesAt:
    case Trait::Tagged:
    case Trait::Consented:
        return false;
    }
    return false;
}

std::vector<bool> topSharers(const std::vector<PersonFacts>& people, std::int64_t n)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].invited > 0) {
            order.push_back(i);
        }
    }
    const std::size_t kept =
        std::min(order.size(), static_cast<std::size_t>(std::max<std::int64_t>(n, 0)));
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return people[a].invited != people[b].invited ? people[a].invited > people[b].invited
                                                      : a < b;
    });
    std::vector<bool> top(people.size(), false);
    std::for_each(order.begin(), end, [&](std::size_t i) { top[i] = true; });
    return top;
}

std::vector<std::size_t> meeting(const Filter& filter,
                                 const std::vector<PersonFacts>& people,
                                 Instant now,
                                 const Membership& membership)
{
    // Start from everybody and strike out (all), or from nobody and let in (any).
    const bool any = filter.any && !filter.empty();
    std::vector<bool> in(people.size(), !any);
    for (const Condition& condition : filter.conditions) {
        const bool fact = isFact(condition.trait);
        std::vector<bool> members;
        if (!fact) {
            members = condition.trait == Trait::TopSharer ? topSharers(people, condition.number)
                                                          : membership(condition);
            members.resize(people.size(), false);
        }
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (in[i] == any) {
                continue; // decided already
            }
            const bool met = fact ? holds(condition, people[i], now) : bool(members[i]);
            in[i] = met != condition.negated;
        }
    }
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (in[i]) {
            places.push_back(i);
        }
    }
    return places;
}

} // namespace linli::segments
