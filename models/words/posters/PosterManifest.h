// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/CheckReport.h"
#include "domain/report/Report.h"
#include "usecases/posters/PosterPerson.h"
#include "words/Language.h"

#include <QString>

#include <vector>

namespace linli::words {

/// What became of one poster of a batch.
struct ManifestRow
{
    usecases::PosterPerson person;
    QString file; ///< name without folder; empty where it was left out
    int page = 0; ///< 0: a file of its own
    poster::CheckReport check;
    bool kept = false; ///< made by an earlier run
};

/// The list that lies beside a batch (manifest.xlsx): who (as printed, never the full name), code,
/// file, what was measured, and what became of it, with the exact reason.
[[nodiscard]] report::Report
posterManifest(const std::vector<ManifestRow>& rows, Instant now, Language language);

} // namespace linli::words
