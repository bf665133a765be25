// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/boards/publish/SealedBoard.h"
#include "words/Language.h"

namespace linli::words {

/// A sealed board as a markdown_v2 table of at most `most` rows that fits the robot's 4 096 bytes,
/// names as they were sealed: masked, or in full with consent.
[[nodiscard]] QString boardMarkdown(const usecases::SealedBoard& sealed,
                                    const QString& shopName,
                                    BusinessDay today,
                                    Language language,
                                    std::size_t most = 10);

/// A text that stays as it is inside a markdown table: neither bars nor marks nor line ends.
[[nodiscard]] QString tableCell(const QString& text);

} // namespace linli::words
