// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace linli::app {

/// Parts of privacyCommands().
[[nodiscard]] std::vector<Command> consentCommands();
[[nodiscard]] std::vector<Command> noticeCommands();
[[nodiscard]] std::vector<Command> personFileCommands();
[[nodiscard]] std::vector<Command> retentionCommands();

/// Consents, the notice, a person's own data, what is cleared when: in the order of the help page.
[[nodiscard]] std::vector<Command> privacyCommands();

} // namespace linli::app
