// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Bell.h"
#include "cloud/http/WorkerPool.h"
#include "domain/core/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace linli::cloud {

/// spec/sync.md §4.6. All times in ms.
struct ServerLimits
{
    std::size_t headerBytes = 16 * 1024;
    int readStepMs = 15'000;      ///< each piece of a request must come within this
    int wholeRequestMs = 300'000; ///< and the last one within this
    int writeStepMs = 30'000;
    int idleMs = 60'000; ///< between two requests of one connection
    std::size_t connections = 2000;
    std::size_t bodyBytes = 16 * 1024 * 1024; ///< of all requests in the house together
    std::size_t workers = 16;
    std::size_t queued = 1024;
};

struct ServerOptions
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 = any that is free
    ServerLimits limits = {};
    /// How large the body of this request may be, known from its first line.
    std::function<std::size_t(const std::string& method, const std::string& path)> mostBodyBytes;
};

/// HTTP/1.1 on one I/O thread (Boost.Beast) before a WorkerPool. Behind nginx for TLS.
class Server
{
  public:
    /// Bound and listening, not yet accepting. `bell` must outlive the server. Errors: InvalidValue
    /// (address), Refused (the port is taken or not ours to take).
    static Result<std::unique_ptr<Server>>
    listen(const ServerOptions& options, Bell& bell, WorkerPool::MakeHandler makeHandler);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    [[nodiscard]] std::uint16_t port() const;
    /// Serves until stop() or, where asked for, SIGINT or SIGTERM.
    void run(bool untilSignal);
    /// Any thread.
    void stop();

  private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace linli::cloud
