// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segments/Filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::segments {

/// A saved filter. Ready-made ones have an id that begins with "ready." and no name of their own:
/// words/SegmentText names them.
struct Segment
{
    std::string id;
    std::string name;
    Filter filter;
};

/// Present in every shop from the start (product.md §2): dormant 30, 60, 90, new this week, top
/// sharers, first order within 30 days, never bought.
[[nodiscard]] const std::vector<Segment>& readySegments();
[[nodiscard]] bool isReady(std::string_view id);

} // namespace linli::segments
