// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/ServerAddress.h"

#include <memory>

namespace linli::storage {

/// A PostgreSQL server of one's own for tests and replays: a new cluster in a private temporary
/// folder, reached through a Unix socket in it and by no network; stopped and removed with this
/// object. It dies with the thread that started it, even when that is killed. Nothing in it is
/// safe against a power cut.
class PrivateCluster
{
  public:
    /// True where a server is installed (Debian: package postgresql).
    [[nodiscard]] static bool isInstalled();
    /// Takes some seconds; as root the server runs as the user postgres, which it insists on.
    /// Errors: DatabaseUnavailable.
    static Result<std::unique_ptr<PrivateCluster>> start();
    PrivateCluster(const PrivateCluster&) = delete;
    PrivateCluster& operator=(const PrivateCluster&) = delete;
    ~PrivateCluster();

    [[nodiscard]] const ServerAddress& address() const { return m_address; }

  private:
    struct Parts;
    explicit PrivateCluster(std::unique_ptr<Parts> parts);
    Result<void> makeCluster();
    Result<void> launch();
    Result<void> waitUntilReady();

    std::unique_ptr<Parts> m_parts;
    ServerAddress m_address;
};

} // namespace linli::storage
