// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace linli::app {

/// linlictl why: one plain sentence and the chain of facts behind a reward, an order or what a
/// neighbour has (spec/cli.md).
[[nodiscard]] Result<int> whyCommand(CommandContext& context);

} // namespace linli::app
