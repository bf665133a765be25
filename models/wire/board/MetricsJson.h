// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"

#include <QJsonObject>

namespace linli::wire {

/// The metrics as cli.md shapes them: what `linlictl metrics --json` and the service answer.
[[nodiscard]] QJsonObject metricsJson(const board::Metrics& metrics);

} // namespace linli::wire
