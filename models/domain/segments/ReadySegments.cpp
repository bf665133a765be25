// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segments/ReadySegments.h"

namespace linli::segments {

const std::vector<Segment>& readySegments()
{
    static const std::vector<Segment> ready = [] {
        const auto one = [](const char* id, Trait trait, std::int64_t number) {
            Condition condition;
            condition.trait = trait;
            condition.number = number;
            return Segment{id, {}, Filter{false, {condition}}};
        };
        return std::vector<Segment>{
            one("ready.new", Trait::JoinedThisWeek, 0),
            one("ready.top", Trait::TopSharer, 10),
            one("ready.first", Trait::FirstOrderWithin, 30),
            one("ready.dormant30", Trait::Dormant, 30),
            one("ready.dormant60", Trait::Dormant, 60),
            one("ready.dormant90", Trait::Dormant, 90),
            one("ready.never", Trait::NeverOrdered, 0),
        };
    }();
    return ready;
}

bool isReady(std::string_view id)
{
    return id.starts_with("ready.");
}

} // namespace linli::segments
