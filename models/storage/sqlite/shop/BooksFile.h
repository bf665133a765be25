// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/checks/BooksReport.h"
#include "usecases/ports/Crypto.h"

#include <string>

namespace linli::storage {

/// The chain and the balances of a shop file, read as of one moment through a read-only connection
/// of its own, so that the open shop goes on meanwhile. Any thread. Errors: those of opening.
[[nodiscard]] Result<ports::LedgerCheck> checkLedgerOf(const std::string& path,
                                                       const ports::Hasher& hasher);
/// The same with the file itself and the invariants: seconds for a large shop.
[[nodiscard]] Result<usecases::BooksReport> checkBooksOf(const std::string& path,
                                                         const ports::Hasher& hasher);

} // namespace linli::storage
