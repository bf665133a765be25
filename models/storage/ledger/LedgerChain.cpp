// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger/LedgerChain.h"

#include "storage/ledger/Ledger.sql.h"

#include <algorithm>

namespace linli::storage {

Result<LedgerHead> readHead(Connection& connection)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql::kHead));
    LINLI_ASSIGN(const bool found, find.step());
    LedgerHead head;
    if (found) {
        const std::string hash = find.row().blob(1);
        head.sequence = find.row().integer(0);
        if (hash.size() != head.hash.size()) {
            return Error(ErrorCode::LedgerBroken)
                .with("value", std::to_string(head.sequence))
                .detail("the head's hash is no hash");
        }
        std::copy(hash.begin(), hash.end(), head.hash.begin());
    }
    return head;
}

ports::Digest
nextHash(const ports::Hasher& hasher, const ports::Digest& previous, const ledger::Entry& entry)
{
    std::string bytes(previous.begin(), previous.end());
    bytes += ledger::chainBytes(entry);
    return hasher.sha256(bytes);
}

} // namespace linli::storage
