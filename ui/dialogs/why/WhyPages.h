// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/report/ReportDocument.h"
#include "words/WhySheet.h"

namespace linli::ui {

/// The why-sheet on paper: the sentence on top, the facts with their times below.
[[nodiscard]] render::ReportDocument
whyPages(const words::WhySheet& sheet, const QString& shopName, Instant now, words::Language in);

} // namespace linli::ui
