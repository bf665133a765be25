// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace linli::privacy {

/// What a neighbour may say yes to, each for itself (PIPL 第十四条: a consent is for one purpose).
enum class Purpose : std::uint8_t
{
    Membership, ///< to be kept as a neighbour at all; ends with erasure only
    FullName,   ///< her whole name on boards and posters
    Title,      ///< 李阿姨 instead of 李** on boards and posters
    MaskedName, ///< an older yes taken back by saying so: 李**
    OffBoard,   ///< an objection: on no board by any name
    Contact,    ///< messages about rewards and sessions
    Photo,      ///< her picture in posts and on posters
    Story,      ///< her words as a success story; in writing only
    Birthday,   ///< month and day, never the year
};

/// Those a person can be asked for, in the order they are shown.
inline constexpr std::array kAskedPurposes{Purpose::FullName, Purpose::Title, Purpose::OffBoard,
                                           Purpose::Contact,  Purpose::Photo, Purpose::Story,
                                           Purpose::Birthday};

/// "public_name" …: as the table consent keeps it. Rows with other words are somebody else's.
[[nodiscard]] std::string_view textOf(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeOf(std::string_view text);

/// How she is named outside of the shop: of these the last one said holds, so saying one ends the
/// others.
[[nodiscard]] bool isNaming(Purpose purpose);
/// Counts only with a signed paper (issue 9; linter rule PI: a story of a real person).
[[nodiscard]] bool needsPaper(Purpose purpose);

} // namespace linli::privacy
