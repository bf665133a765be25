// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::usecases {

/// How well something was hit; smaller is better.
enum class MatchRank : std::int32_t
{
    Whole,       ///< the very text, or the whole name in pinyin
    Start,       ///< begins with it
    SpokenStart, ///< pinyin or initials from the first character on
    Inside,      ///< somewhere in the name
    SpokenInside,
    Beside, ///< not the name: the building, the category, the end of a phone
};

/// The letters and digits of a typed text in lower case, blanks and apostrophes left out ("li a'yi"
/// → "liayi"); none where it holds anything else or nothing.
[[nodiscard]] std::optional<std::string> spokenQuery(std::string_view typed);

/// Whether the text is made of the beginnings of successive syllables of `readings`
/// (ports::Pinyin), from any of them on.
[[nodiscard]] std::optional<MatchRank> matchSpoken(std::string_view query,
                                                   std::string_view readings);

/// One bit for each letter and one for all digits: a text can only be hit by a query whose bits it
/// has all.
[[nodiscard]] std::uint32_t letterBits(std::string_view text);

/// Both texts folded already.
[[nodiscard]] std::optional<MatchRank> matchWritten(std::string_view query, std::string_view text);

} // namespace linli::usecases
