// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "usecases/privacy/PersonFile.h"
#include "words/Language.h"

namespace linli::words {

/// A person's own data as one sheet to read: part, when, what, amount, details. Finished words of
/// one language in every cell.
[[nodiscard]] report::Report personReport(const usecases::PersonFile& file, Language language);

} // namespace linli::words
