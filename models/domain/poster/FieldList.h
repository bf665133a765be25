// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace linli::poster {

enum class FieldKind
{
    Text,
    Name,   ///< of a person, masked unless she agreed
    Code,   ///< made to be typed or scanned
    Link,   ///< an address
    Amount, ///< money or a count, with its unit
    Day
};

/// One field a template may ask for. Its words and a sample value: words/posters/PosterFieldText.
struct FieldEntry
{
    std::string_view key; ///< "inviter.name"; what stands before the dot is its group
    FieldKind kind;
    /// Every poster has it; the others only where the shop has such a thing, so their layers want
    /// a default, or onMissing hide.
    bool always = false;
};

/// Every field there is, in the order a list shows them. Never a phone number of a neighbour.
[[nodiscard]] std::span<const FieldEntry> fieldList();

/// Null for a key that is nobody's: such a layer never has a value.
[[nodiscard]] const FieldEntry* fieldOf(std::string_view key);

} // namespace linli::poster
