// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "words/Language.h"

#include <string_view>

namespace linli::words {

/// What a ledger entry did, in words: "记下 1 斤鸡蛋" for ACCRUE … A kind nobody knows shows
/// itself.
[[nodiscard]] QString
entryText(std::string_view kind, const Unit& unit, std::int64_t amount, Language language);

} // namespace linli::words
