// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Crypto.h"
#include "usecases/views/MemberRow.h"

#include <string>
#include <string_view>

namespace linli::usecases {

/// What two records share when they mean the same phone or door; keyed hashes, so the value itself
/// is kept nowhere (spec/security.md §4.3b). Empty for an empty value, and empty equals nothing.
[[nodiscard]] std::string phoneKeyOf(const ports::Vault& vault, std::string_view phone);
/// Only a whole address is a door: without a door number there is none (a building never is a
/// signal, spec/rewards.md §12).
[[nodiscard]] std::string doorKeyOf(const ports::Vault& vault, const MemberIdentity& identity);

} // namespace linli::usecases
