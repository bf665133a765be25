// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/replay/PostgresReplayStore.h"

#include "storage/postgres/shop/PostgresUnitOfWork.h"
#include "storage/postgres/shop/ServerShop.h"

#include <QUuid>

namespace linli::storage {
namespace {

std::string newSchemaName()
{
    return "linli_replay_" + QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

} // namespace

PostgresReplayStore::PostgresReplayStore(ServerAddress server,
                                         const ports::Hasher& hasher,
                                         std::string schema)
    : SqlReplayStore(hasher), m_server(std::move(server)),
      m_schema(schema.empty() ? newSchemaName() : std::move(schema))
{
}

PostgresReplayStore::~PostgresReplayStore()
{
    if (m_owner) {
        // Nobody is left to hear that the server went away.
        const Result<void> dropped = dropServerShop(*connection());
        static_cast<void>(dropped);
    }
}

Result<void> PostgresReplayStore::reset(const rewards::Changes& opening)
{
    if (connection() != nullptr) {
        LINLI_TRY(emptyServerShop(*connection()));
    } else {
        LINLI_TRY(open(OpenOptions().busyTimeoutMs));
        m_owner = true;
    }
    return applyOpening(opening);
}

Result<void> PostgresReplayStore::join(int lockTimeoutMs)
{
    return open(lockTimeoutMs);
}

Result<void> PostgresReplayStore::open(int lockTimeoutMs)
{
    OpenOptions options;
    options.durable = false;
    options.busyTimeoutMs = lockTimeoutMs;
    LINLI_ASSIGN(std::unique_ptr<Connection> connection,
                 openServerShop(m_server, m_schema, Instant(), options));
    auto work = std::make_unique<PostgresUnitOfWork>(*connection);
    use(std::move(connection), std::move(work));
    return {};
}

} // namespace linli::storage
