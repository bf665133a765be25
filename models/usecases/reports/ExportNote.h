// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/reports/Reports.h"

#include <string>

namespace linli::usecases {

/// What is about to leave the shop as a file or on paper.
struct ExportNote
{
    std::string what;   ///< "rewards", "list.members": the report or the list
    std::string format; ///< xlsx, csv, pdf, print
    std::int64_t rows = 0;
    Phones phones = Phones::Masked;
};

/// Written into the audit trail before anything leaves; a file that could not be written after all
/// is still an attempt worth knowing. Errors: NotAllowed, those of the store.
[[nodiscard]] Result<void> noteExport(Shop& shop, const ExportNote& note);

} // namespace linli::usecases
