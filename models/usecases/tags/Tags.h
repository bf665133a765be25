// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/tags/TagStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// As 企业微信 has it, so that a list can be carried over.
inline constexpr std::size_t kLongestTag = 30;
inline constexpr std::int64_t kMostTagsOfShop = 3000;

/// Every group in its order and every tag; a tag in no group has an empty one.
struct TagBook
{
    std::vector<ports::TagGroup> groups;
    std::vector<ports::TagRow> tags;
};
[[nodiscard]] Result<TagBook> tagBook(Shop& shop);

/// A new group where its id is empty. Errors: MissingValue, TooLong, AlreadyExists (group).
[[nodiscard]] Result<ports::TagGroup> saveTagGroup(Shop& shop, const ports::TagGroup& group);
/// Its tags stay, in no group.
[[nodiscard]] Result<void> dropTagGroup(Shop& shop, const std::string& id);

/// Makes a tag, or moves one into another group (its id; empty = none). Errors: MissingValue,
/// TooLong, InvalidValue, OutOfRange (3000 there already), NotFound (group).
[[nodiscard]] Result<void> placeTag(Shop& shop, const std::string& name, const std::string& group);

/// Puts a tag on neighbours or takes it off; in a group of single choice the others come off.
/// What changed, for undoTagging. Errors: those of placeTag, NotFound (member).
[[nodiscard]] Result<std::vector<ports::TagStep>>
tagMembers(Shop& shop, const std::string& tag, const std::vector<MemberKey>& members);
[[nodiscard]] Result<std::vector<ports::TagStep>>
untagMembers(Shop& shop, const std::string& tag, const std::vector<MemberKey>& members);
/// Nothing else she was given since is touched.
[[nodiscard]] Result<void> undoTagging(Shop& shop, const std::vector<ports::TagStep>& steps);

/// Everywhere: on neighbours, in segments, in rules. Errors: NotFound, AlreadyExists (then
/// mergeTags is what is meant), those of placeTag.
[[nodiscard]] Result<void> renameTag(Shop& shop, const std::string& from, const std::string& to);

/// What a merge changed.
struct TagMerge
{
    std::string from;
    std::string group; ///< where it stood
    std::vector<ports::TagStep> steps;
};
/// Everybody who carried `from` carries `to`; `from` is gone. Errors: NotFound.
[[nodiscard]] Result<TagMerge>
mergeTags(Shop& shop, const std::string& from, const std::string& to);
/// Segments and rules that named the old tag go on with the other.
[[nodiscard]] Result<void> undoTagMerge(Shop& shop, const TagMerge& merge);

/// Off everybody and out of sight, until it is restored (with who carried it) or purged. Rules
/// that set it are turned off. Errors: NotFound.
[[nodiscard]] Result<void> binTag(Shop& shop, const std::string& name);
[[nodiscard]] Result<void> restoreTag(Shop& shop, const std::string& name);
[[nodiscard]] Result<void> purgeTag(Shop& shop, const std::string& name);

/// Errors: InvalidValue (field tags: two of a group of single choice).
[[nodiscard]] Result<void> checkSingleChoice(Shop& shop, const std::vector<std::string>& tags);

} // namespace linli::usecases
