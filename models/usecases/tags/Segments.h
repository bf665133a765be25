// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/segments/ReadySegments.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::usecases {

/// A segment and how many meet it now.
struct SegmentCount
{
    segments::Segment segment;
    std::int64_t people = 0;
};

/// The ready-made ones first, then the shop's own.
[[nodiscard]] Result<std::vector<segments::Segment>> allSegments(Shop& shop);
/// The same, counted.
[[nodiscard]] Result<std::vector<SegmentCount>> segmentCounts(Shop& shop);
/// By id or own name. Errors: NotFound.
[[nodiscard]] Result<segments::Segment> segmentOf(Shop& shop, const std::string& typed);
/// A new one where its id is empty. Errors: MissingValue (name, conditions), TooLong,
/// AlreadyExists (segment), NotAllowed, IllegalTransition (a ready-made one).
[[nodiscard]] Result<segments::Segment> saveSegment(Shop& shop, const segments::Segment& segment);
/// Answers what was removed, for an undo: saveSegment puts it back. Errors: NotFound.
[[nodiscard]] Result<segments::Segment> removeSegment(Shop& shop, const std::string& id);

/// Who meets it now, in order of creation. Errors: those of segments::checkFilter.
[[nodiscard]] Result<std::vector<MemberKey>> membersMeeting(Shop& shop,
                                                            const segments::Filter& filter);
[[nodiscard]] Result<std::int64_t> countMeeting(Shop& shop, const segments::Filter& filter);

} // namespace linli::usecases
