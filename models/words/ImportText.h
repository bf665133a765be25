// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/CellProblem.h"
#include "words/Language.h"

namespace linli::words {

/// Why a cell of a dropped file is refused, and what it may hold. Never empty.
[[nodiscard]] QString cellProblemText(usecases::imports::CellProblem problem, Language language);
[[nodiscard]] QString cellAllowedText(usecases::imports::CellProblem problem, Language language);
/// What a person has to decide about a queued row. Never empty.
[[nodiscard]] QString queueReasonText(usecases::imports::QueueReason reason, Language language);

} // namespace linli::words
