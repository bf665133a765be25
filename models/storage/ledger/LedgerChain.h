// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Entry.h"
#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"

#include <string_view>

namespace linli::storage {

/// The end of the hash chain; before the first entry 0 and 32 zero bytes.
struct LedgerHead
{
    std::int64_t sequence = 0;
    ports::Digest hash{};
};

Result<LedgerHead> readHead(Connection& connection);

/// SHA-256(previous ‖ chainBytes(entry)), design.md §7.
[[nodiscard]] ports::Digest
nextHash(const ports::Hasher& hasher, const ports::Digest& previous, const ledger::Entry& entry);

[[nodiscard]] inline std::string_view bytesOf(const ports::Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

} // namespace linli::storage
