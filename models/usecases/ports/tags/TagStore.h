// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

class SegmentStore;

/// The six colours of the shop's charts (spec/look.md).
enum class TagColour : std::uint8_t
{
    Persimmon,
    Sky,
    Leaf,
    Amber,
    Plum,
    Slate,
};

/// Tags that belong together. `single`: a neighbour carries one of them at most.
struct TagGroup
{
    std::string id;
    std::int64_t position = 0;
    std::string name;
    std::string nameEn; ///< of the shipped ones; else empty
    TagColour colour = TagColour::Slate;
    bool single = false;
};

struct TagRow
{
    std::string name;
    std::string group;       ///< id; empty = in none
    std::int64_t people = 0; ///< who carries it; in the bin: who did
    std::optional<Instant> binnedAt;
    bool byRule = false; ///< a rule that is on sets it
};

/// One tag put on or taken off one neighbour; a list of them is what an undo takes back.
struct TagStep
{
    MemberKey member;
    std::string tag;
    bool added = true;
    auto operator<=>(const TagStep&) const = default;
};

/// Tags by name and the groups they stand in. Store thread. Errors of every call: StorageFailed,
/// StorageBusy, StorageFull.
class TagStore
{
  public:
    TagStore() = default;
    TagStore(const TagStore&) = delete;
    TagStore& operator=(const TagStore&) = delete;
    virtual ~TagStore() = default;

    /// In their order, at most 200.
    virtual Result<std::vector<TagGroup>> groups() = 0;
    /// Inserts or replaces by id. Errors: AlreadyExists (another group has that name).
    virtual Result<void> saveGroup(const TagGroup& group) = 0;
    /// Its tags stand in none then.
    virtual Result<void> dropGroup(std::string_view id) = 0;

    /// Every tag that has a place or is carried, by name; those in the bin at the end.
    virtual Result<std::vector<TagRow>> tags() = 0;
    /// Gives the tag its place; an empty group = none.
    virtual Result<void>
    saveTag(std::string_view name, std::string_view group, Instant createdAt) = 0;
    /// Puts it on those who do not carry it; in a group of single choice the others come off.
    /// Answers what changed. A person's act: rules leave these alone from now on.
    virtual Result<std::vector<TagStep>> assign(std::string_view tag,
                                                const std::vector<MemberKey>& members) = 0;
    virtual Result<std::vector<TagStep>> unassign(std::string_view tag,
                                                  const std::vector<MemberKey>& members) = 0;
    /// Does each step as it says; one that is so already changes nothing.
    virtual Result<void> apply(const std::vector<TagStep>& steps) = 0;
    /// Everybody who carried `from` carries `to`; `from` is gone.
    virtual Result<void> rename(std::string_view from, std::string_view to) = 0;
    /// Off everybody, with a note of who carried it; rules that set it are turned off.
    virtual Result<void> bin(std::string_view tag, Instant at) = 0;
    virtual Result<void> restore(std::string_view tag) = 0;
    /// The tag and the note of who carried it.
    virtual Result<void> purge(std::string_view tag) = 0;

    [[nodiscard]] virtual SegmentStore& segments() = 0;
};

} // namespace linli::ports
