// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/checks/SelfCheck.h"
#include "words/Language.h"

namespace linli::words {

/// "Printer", "Backup" … as the self-check lists them.
[[nodiscard]] QString checkName(usecases::CheckItem item, Language language);
/// What it means and what to do; empty where all is well.
[[nodiscard]] QString checkAdvice(const usecases::CheckLine& line, Language language);

} // namespace linli::words
