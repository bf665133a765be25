// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"
#include "words/Language.h"

#include <QString>

namespace linli::app {

/// The metrics for a terminal; for programs: wire/board/MetricsJson.h.
[[nodiscard]] QString metricsText(const board::Metrics& metrics, words::Language language);

} // namespace linli::app
