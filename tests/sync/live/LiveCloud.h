// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/http/Server.h"
#include "cloud/service/Service.h"

#include <memory>
#include <string>
#include <thread>

namespace linli::sync {

/// The time of the computer.
class LiveClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override;
};

/// A real service with real sockets on loopback, on files in a folder.
class LiveCloud
{
  public:
    explicit LiveCloud(std::string folder);
    ~LiveCloud();

    /// 0 = any port that is free.
    void start(std::uint16_t port = 0);
    void stop();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const ports::Clock& clock() const { return m_clock; }

    std::string found();
    std::string code(const std::string& store);
    /// Everything it keeps, as it is now; it must not run. And that in its place.
    void copyTo(const std::string& folder) const;
    void takeFrom(const std::string& folder);

  private:
    Result<void> withBench(const std::function<Result<void>(cloud::Bench&)>& work);
    LiveClock m_clock;
    cloud::Shared m_shared;
    std::string m_folder;
    std::unique_ptr<cloud::ServiceParts> m_parts;
    std::unique_ptr<cloud::Server> m_server;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace linli::sync
