// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <string_view>

class QSqlError;

namespace linli::storage {

/// SQLite's own number (primary code) of a failure, 0 where it gave none.
[[nodiscard]] int sqliteCode(const QSqlError& error);

/// StorageBusy, StorageFull, StorageReadOnly, StorageCorrupt, NotAShopFile or StorageFailed; the
/// developer's detail holds SQLite's words and the statement, never a bound value.
[[nodiscard]] Error toError(const QSqlError& error, std::string_view sql);

/// After these SQLite may have rolled the whole transaction back by itself, so nothing more may be
/// written in it (sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
[[nodiscard]] bool endsTransaction(const Error& error);

} // namespace linli::storage
