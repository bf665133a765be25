// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"
#include "words/Language.h"

#include <QJsonObject>

namespace linli::app {

/// The metrics as cli.md shapes them.
[[nodiscard]] QJsonObject metricsJson(const board::Metrics& metrics);
/// The same for a terminal.
[[nodiscard]] QString metricsText(const board::Metrics& metrics, words::Language language);

} // namespace linli::app
