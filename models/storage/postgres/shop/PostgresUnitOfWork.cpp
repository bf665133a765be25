// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/shop/PostgresUnitOfWork.h"

#include "storage/postgres/shop/ServerShop.sql.h"

namespace linli::storage {

Result<void> PostgresUnitOfWork::begin()
{
    LINLI_TRY(m_connection.begin());
    if (m_connection.depth() > 1) {
        return {};
    }
    const Result<void> locked = lockShop();
    if (!locked.ok()) {
        // The caller learns why there is no lock; nothing was written yet.
        const Result<void> undone = m_connection.rollback();
        static_cast<void>(undone);
    }
    return locked;
}

Result<void> PostgresUnitOfWork::lockShop()
{
    LINLI_ASSIGN(Statement lock, m_connection.prepare(sql::kLockShop));
    LINLI_ASSIGN(const bool found, lock.step());
    return found ? Result<void>{}
                 : Error(ErrorCode::StorageCorrupt).detail("the shop's lock row is missing");
}

} // namespace linli::storage
