// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/core/Result.h"
#include "storage/core/Connection.h"

#include <set>
#include <string>

namespace linli::cloud {

/// The tag by which a neighbour, or the shop for her, says that she stands on no board.
inline constexpr const char* kOffTheBoard = "不上榜";

/// Members, binds and paid orders of the shop in columns; no rewards. Thread: the connection's.
/// Errors: those of storage, StorageCorrupt.
Result<board::BoardFacts> publicFacts(storage::Connection& connection);

/// Everybody with the tag kOffTheBoard. Errors: those of storage.
Result<std::set<std::string>> offTheBoard(storage::Connection& connection,
                                          const std::string& store);

} // namespace linli::cloud
