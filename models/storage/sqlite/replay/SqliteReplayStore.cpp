// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/replay/SqliteReplayStore.h"

#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/SqliteUnitOfWork.h"

#include <QFile>

namespace linli::storage {

SqliteReplayStore::SqliteReplayStore(std::string path, const ports::Hasher& hasher)
    : SqlReplayStore(hasher), m_path(std::move(path))
{
}

Result<void> SqliteReplayStore::removeFiles()
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString path = QString::fromStdString(m_path) + QLatin1String(suffix);
        if (QFile::exists(path) && !QFile::remove(path)) {
            return Error::badInput(ErrorCode::FileUnwritable, "file", path.toStdString(), {});
        }
    }
    return {};
}

Result<void> SqliteReplayStore::reset(const rewards::Changes& opening)
{
    close();
    LINLI_TRY(removeFiles());
    LINLI_TRY(open(OpenOptions().busyTimeoutMs));
    return applyOpening(opening);
}

Result<void> SqliteReplayStore::join(int busyTimeoutMs)
{
    return open(busyTimeoutMs);
}

Result<void> SqliteReplayStore::open(int busyTimeoutMs)
{
    OpenOptions options;
    options.durable = false;
    options.busyTimeoutMs = busyTimeoutMs;
    LINLI_ASSIGN(std::unique_ptr<Connection> connection, openShopFile(m_path, Instant(), options));
    auto work = std::make_unique<SqliteUnitOfWork>(*connection);
    use(std::move(connection), std::move(work));
    return {};
}

} // namespace linli::storage
