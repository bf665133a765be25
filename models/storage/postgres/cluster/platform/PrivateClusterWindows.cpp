// SPDX-License-Identifier: GPL-3.0-or-later
// A server of one's own hangs on Unix sockets and Debian's folders: here --database names one.
#include "storage/postgres/cluster/PrivateCluster.h"

namespace linli::storage {

struct PrivateCluster::Parts
{
};

PrivateCluster::PrivateCluster(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

PrivateCluster::~PrivateCluster() = default;

bool PrivateCluster::isInstalled()
{
    return false;
}

Result<std::unique_ptr<PrivateCluster>> PrivateCluster::start()
{
    return Error::badInput(ErrorCode::DatabaseUnavailable, "database", "postgres",
                           "--database postgres://…");
}

} // namespace linli::storage
