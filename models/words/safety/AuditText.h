// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/Permission.h"
#include "words/Language.h"

#include <string_view>

namespace linli::words {

/// "pay" → 收款, "sign-in" → 登录 …: a verb of the engine or an act of usecases/audit; one without
/// words of its own stays as it is.
[[nodiscard]] QString auditActText(std::string_view act, Language language);
/// Who has no name: "owner" (a shop without staff), "linlictl", "machine".
[[nodiscard]] QString auditActorText(std::string_view actor, Language language);
[[nodiscard]] QString roleText(staff::Role role, Language language);

} // namespace linli::words
