// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace linli::privacy {

/// How a neighbour is named on what leaves the shop (spec/security.md §4.3).
enum class Naming : std::uint8_t
{
    Masked,   ///< 李**: whoever said nothing
    Full,     ///< 李秀英
    Titled,   ///< 李阿姨
    Withheld, ///< on no board; 邻居07 where a row has to be told
};

/// The naming after she also said this; purposes that name nobody leave it as it was. Fold over the
/// consents in force, oldest first.
[[nodiscard]] Naming namingAfter(Naming before, std::string_view purpose);

/// The part of what the shop calls her that is a title: a surname and a word of address (李阿姨,
/// 欧阳老师). The nickname is looked at first; empty where neither is one.
[[nodiscard]] std::string titleIn(std::string_view name, std::string_view nickname);

/// A neighbour with this tag set it herself on her page (docs/cloud.md); it holds at the counter
/// too, whatever was said before.
inline constexpr std::string_view kOffBoardTag = "不上榜";

} // namespace linli::privacy
