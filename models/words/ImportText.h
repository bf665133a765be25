// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/CellProblem.h"
#include "usecases/ports/imports/ImportHistory.h"
#include "words/Language.h"

#include <string_view>
#include <vector>

namespace linli::words {

/// Why a cell of a dropped file is refused, and what it may hold. Never empty.
[[nodiscard]] QString cellProblemText(usecases::imports::CellProblem problem, Language language);
[[nodiscard]] QString cellAllowedText(usecases::imports::CellProblem problem, Language language);
/// What a person has to decide about a queued row. Never empty.
[[nodiscard]] QString queueReasonText(usecases::imports::QueueReason reason, Language language);

/// The same for what the shop keeps: "phone_masked", "inviter_refused:CYCLE".
[[nodiscard]] QString queueReasonText(std::string_view kept, Language language);
/// Why an import cannot be taken back: one sentence with what stands on it. Never empty.
[[nodiscard]] QString importTiesText(const std::vector<ports::ImportTieCount>& ties,
                                     Language language);

} // namespace linli::words
