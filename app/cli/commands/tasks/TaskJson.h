// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "usecases/tasks/TaskList.h"

namespace linli::app {

/// A task with its words ready, phones masked.
[[nodiscard]] QJsonObject jsonOf(const CommandContext& context, const usecases::TaskRow& row);
/// One line of a terminal.
[[nodiscard]] QString lineOf(const CommandContext& context, const usecases::TaskRow& row);

} // namespace linli::app
