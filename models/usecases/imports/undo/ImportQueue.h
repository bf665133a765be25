// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/imports/ImportHistory.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"

namespace linli::usecases::imports {

/// A row that waits, and who it may be, the likeliest first.
struct WaitingChoice
{
    ports::WaitingRow row;
    std::vector<MemberRow> suggestions; ///< at most 5
    bool wantsMember = false;           ///< an order without buyer, or a buyer without inviter
};

/// The rows a person has to decide, oldest first, at most `most`. A masked phone suggests those
/// whose phone shows the same digits; a name in the row those of that name.
[[nodiscard]] Result<std::vector<WaitingChoice>> waitingImports(Shop& shop, std::int64_t most);

/// She is the one: the order gets its buyer, or its buyer is bound to her as her inviter. The
/// engine may refuse the bind. Errors: NotFound (row, member), Refused with the engine's word.
[[nodiscard]] Result<void>
decideImport(Shop& shop, const ports::WaitingRow& row, const MemberKey& member);
/// Seen; nothing is done about it.
[[nodiscard]] Result<void> dismissImport(Shop& shop, const ports::WaitingRow& row);

} // namespace linli::usecases::imports
