// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "render/report/ReportDocument.h"
#include "words/Language.h"

namespace linli::app {

/// A report in the words of a language, ready for paper.
[[nodiscard]] render::ReportDocument reportDocument(const report::Report& report,
                                                    const std::string& shopName,
                                                    Instant now,
                                                    words::Language language);

/// One cell as people read it.
[[nodiscard]] QString cellText(const report::Cell& cell, words::Language language);

} // namespace linli::app
