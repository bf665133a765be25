// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "domain/segments/Filter.h"

#include <QJsonObject>

namespace linli::app {

/// --where "dormant:60;!tag:老客" (domain/segments/Filter.h), --any for one of them.
[[nodiscard]] QStringList whereOptions();
/// Errors: those of segments::parseCondition.
[[nodiscard]] Result<segments::Filter> segmentFilterOf(const Arguments& arguments);
/// {"any": false, "conditions": ["dormant:60"]}
[[nodiscard]] QJsonObject jsonOf(const segments::Filter& filter);

} // namespace linli::app
