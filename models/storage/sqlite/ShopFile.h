// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/core/Migrator.h"

namespace linli::storage {

/// Opens a shop file for the calling thread and brings its schema up to date (read-only: only
/// checks that it is). Errors: those of Connection::open and Migrator::migrate.
Result<std::unique_ptr<Connection>>
openShopFile(const std::string& path, Instant now, const OpenOptions& options = {});

} // namespace linli::storage
