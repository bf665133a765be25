// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>
#include <string_view>

namespace linli::storage {

/// Where a PostgreSQL database is.
struct ServerAddress
{
    std::string host; ///< a name, an address or the folder of a Unix socket; empty = libpq's own
    int port = 5432;
    std::string database;
    std::string user;
    std::string password;

    /// "postgres://user@host:5432/shop", without the password: for errors and logs.
    [[nodiscard]] std::string shown() const;
};

/// "postgres://user:password@host:port/database" or "postgresql://…"; "?host=/folder" names the
/// folder of a Unix socket. Errors: UnknownOption naming what is allowed.
Result<ServerAddress> parseServerUrl(std::string_view url);

} // namespace linli::storage
