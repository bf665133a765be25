// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tags/Segments.h"

#include "usecases/desk/Permit.h"
#include "usecases/ports/tags/SegmentStore.h"
#include "usecases/ports/tags/TagStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using segments::Segment;

constexpr std::size_t kLongestName = 20;
constexpr std::int64_t kMostSegments = 100;

ports::SegmentStore& store(Shop& shop)
{
    return shop.features.tags->segments();
}

} // namespace

Result<std::vector<Segment>> allSegments(Shop& shop)
{
    std::vector<Segment> all = segments::readySegments();
    LINLI_ASSIGN(const std::vector<Segment> own, store(shop).segments());
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

Result<std::vector<SegmentCount>> segmentCounts(Shop& shop)
{
    LINLI_ASSIGN(std::vector<Segment> all, allSegments(shop));
    std::vector<segments::Filter> filters;
    for (const Segment& segment : all) {
        filters.push_back(segment.filter);
    }
    LINLI_ASSIGN(const std::vector<std::int64_t> people,
                 store(shop).counts(filters, shop.clock.now()));
    std::vector<SegmentCount> counted;
    for (std::size_t i = 0; i < all.size(); ++i) {
        counted.push_back({std::move(all[i]), people[i]});
    }
    return counted;
}

Result<Segment> segmentOf(Shop& shop, const std::string& typed)
{
    LINLI_ASSIGN(std::vector<Segment> all, allSegments(shop));
    for (Segment& segment : all) {
        if (segment.id == typed || (!segment.name.empty() && segment.name == typed)) {
            return std::move(segment);
        }
    }
    return Error::badInput(ErrorCode::NotFound, "segment", typed.substr(0, 60),
                           "an id or a name of segments");
}

Result<Segment> saveSegment(Shop& shop, const Segment& segment)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    if (segments::isReady(segment.id)) {
        return Error::badInput(ErrorCode::IllegalTransition, "segment", segment.id,
                               "one of your own");
    }
    Segment clean = segment;
    LINLI_ASSIGN(clean.name, typedText("segment", segment.name, kLongestName));
    if (clean.name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "segment", "", "1–20");
    }
    if (clean.filter.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "conditions", "", "1–12");
    }
    LINLI_TRY(segments::checkFilter(clean.filter));
    return inOneUnit(shop, [&]() -> Result<Segment> {
        LINLI_ASSIGN(const std::vector<Segment> own, store(shop).segments());
        if (clean.id.empty()) {
            LINLI_TRY(checkRange("segments", static_cast<std::int64_t>(own.size()) + 1, 1,
                                 kMostSegments));
            clean.id = shop.ids.next().toText();
        }
        LINLI_TRY(store(shop).saveSegment(clean, shop.clock.now()));
        return clean;
    });
}

Result<Segment> removeSegment(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<Segment> {
        LINLI_ASSIGN(Segment segment, segmentOf(shop, id));
        if (segments::isReady(segment.id)) {
            return Error::badInput(ErrorCode::IllegalTransition, "segment", segment.id,
                                   "one of your own");
        }
        LINLI_TRY(store(shop).removeSegment(segment.id));
        return segment;
    });
}

Result<std::vector<MemberKey>> membersMeeting(Shop& shop, const segments::Filter& filter)
{
    LINLI_TRY(segments::checkFilter(filter));
    return store(shop).meeting(filter, shop.clock.now());
}

Result<std::int64_t> countMeeting(Shop& shop, const segments::Filter& filter)
{
    LINLI_TRY(segments::checkFilter(filter));
    LINLI_ASSIGN(const std::vector<std::int64_t> counts,
                 store(shop).counts({filter}, shop.clock.now()));
    return counts.front();
}

} // namespace linli::usecases
