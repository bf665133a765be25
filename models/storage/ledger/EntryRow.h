// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ledger/Entry.h"
#include "storage/core/Row.h"

namespace linli::storage {

/// From the columns seq, event_id, from_account, to_account, unit, amount, reward_id, kind, at_ms.
/// Errors: StorageCorrupt (a kind nobody writes).
Result<ledger::Entry> toEntry(const Row& row);

/// The stored reward id of an entry: "-" for none, as in the hash chain and the case files.
std::string_view rewardTextOf(const ledger::Entry& entry);

} // namespace linli::storage
