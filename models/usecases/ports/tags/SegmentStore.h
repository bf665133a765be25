// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/segments/ReadySegments.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// Who meets the filter carries the tag, for as long as she does.
struct TagRule
{
    std::string id;
    std::string tag;
    segments::Filter filter;
    bool active = true;
    std::int64_t people = 0; ///< read only: who carries the tag because of it
};

/// Saved filters, tags by rule, and who meets a filter. Erased and merged neighbours meet none.
/// Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class SegmentStore
{
  public:
    SegmentStore() = default;
    SegmentStore(const SegmentStore&) = delete;
    SegmentStore& operator=(const SegmentStore&) = delete;
    virtual ~SegmentStore() = default;

    /// The shop's own, by creation, at most 200.
    virtual Result<std::vector<segments::Segment>> segments() = 0;
    /// Inserts or replaces by id. Errors: AlreadyExists (another one has that name).
    virtual Result<void> saveSegment(const segments::Segment& segment, Instant createdAt) = 0;
    virtual Result<void> removeSegment(std::string_view id) = 0;

    /// In order of creation. What the books say is read once and kept until something is written.
    virtual Result<std::vector<MemberKey>> meeting(const segments::Filter& filter, Instant now) = 0;
    /// How many meet each filter.
    virtual Result<std::vector<std::int64_t>> counts(const std::vector<segments::Filter>& filters,
                                                     Instant now) = 0;

    virtual Result<std::vector<TagRule>> rules() = 0;
    /// Inserts or replaces by id; a rule turned off, or whose tag changed, takes back what it set.
    virtual Result<void> saveRule(const TagRule& rule, Instant createdAt) = 0;
    /// Takes back what it set.
    virtual Result<void> removeRule(std::string_view id) = 0;
    /// Sets the tag on those who meet it and do not carry it, takes back what it set from those
    /// who do not meet it any more. What a person put on or took off stays as she left it. Answers
    /// how many tags were set or taken.
    virtual Result<std::int64_t> applyRule(const TagRule& rule, Instant now) = 0;
};

} // namespace linli::ports
