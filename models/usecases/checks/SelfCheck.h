// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace linli::usecases {

/// What a computer needs for a day at the counter (issue 10, diagnostics).
enum class CheckItem : std::uint8_t
{
    Fonts,       ///< one that draws Chinese
    Printer,     ///< one is set up
    Keychain,    ///< the shop's key is in it
    InputMethod, ///< for Chinese
    Disk,        ///< room left, and the shop's folder takes files
    Clock,       ///< not before what was done last, not in another century
    ShopFile,    ///< integrity and ledger
    Backup,      ///< a copy of the last two days
    Cloud,       ///< what waits to be sent
};

enum class CheckState : std::uint8_t
{
    Good,
    Note, ///< works, but somebody should know
    Bad,
};

struct CheckLine
{
    CheckItem item = CheckItem::Fonts;
    CheckState state = CheckState::Good;
    std::string found; ///< a name, a size, a time; never a person or a whole phone
};

} // namespace linli::usecases
