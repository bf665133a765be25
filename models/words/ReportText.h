// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Language.h"

#include <string_view>

namespace linli::words {

/// Words for the keys a report carries (domain/report/Report.h): "report_title.rewards",
/// "report_column.owner", "reward_state.AVAILABLE", "reward_side.inv", "unit.egg". A key nobody
/// knows comes back as it is, so that it shows and is mended.
[[nodiscard]] QString reportWord(std::string_view key, Language language);

} // namespace linli::words
