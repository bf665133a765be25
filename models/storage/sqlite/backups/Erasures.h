// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"

#include <string>
#include <vector>

namespace linli::storage {

/// Who was erased in this shop, by id (spec/security.md §4.3b).
Result<std::vector<MemberKey>> erasedMembers(Connection& shop);

/// Wipes these persons from another file of the same shop: a copy made before they asked. The file
/// is rewritten (VACUUM), so that nothing of them stays in its free pages; a file that holds none
/// of them is not touched. With the shop's vault their names and phones are also taken out of
/// notes, drafts, imported rows and boards; without it only what is kept under their keys goes.
/// Errors: those of opening and writing.
Result<void> eraseFrom(const std::string& shopFile,
                       const std::vector<MemberKey>& members,
                       const ports::Vault* vault = nullptr);

} // namespace linli::storage
