// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/rewards/Rules.h"

#include <QString>

namespace linli::app {

/// The rule a file tells (docs/rule-files.md). Errors: FileUnreadable, those of readRuleFile.
[[nodiscard]] Result<usecases::NewRule> ruleOfFile(const QString& path);

} // namespace linli::app
