// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live/LiveCloud.h"

#include "cloud/api/Pairing.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>

namespace linli::sync {

Instant LiveClock::now() const
{
    return Instant::fromUnixMs(std::chrono::duration_cast<std::chrono::milliseconds>(
                                   std::chrono::system_clock::now().time_since_epoch())
                                   .count());
}

LiveCloud::LiveCloud(std::string folder) : m_shared(m_clock), m_folder(std::move(folder))
{
    std::filesystem::create_directories(m_folder);
    cloud::DatabaseOptions database;
    database.folder = m_folder;
    database.durable = false;
    auto key = cloud::ServiceKey::load(m_folder + "/cloud.key");
    EXPECT_TRUE(key.ok());
    m_parts = std::make_unique<cloud::ServiceParts>(cloud::ServiceParts{m_shared, database, *key});
    start();
}

LiveCloud::~LiveCloud()
{
    stop();
}

void LiveCloud::start(std::uint16_t port)
{
    cloud::ServerOptions options;
    options.port = port;
    options.limits.workers = 4;
    options.mostBodyBytes = cloud::mostBodyBytes;
    auto server = cloud::Server::listen(
        options, m_shared.bell, [this] { return std::make_unique<cloud::Service>(*m_parts); });
    ASSERT_TRUE(server.ok());
    m_server = std::move(server).value();
    m_port = m_server->port();
    m_thread = std::thread([this] { m_server->run(false); });
}

void LiveCloud::stop()
{
    if (m_server == nullptr) {
        return;
    }
    m_server->stop();
    m_thread.join();
    m_server.reset();
}

Result<void> LiveCloud::withBench(const std::function<Result<void>(cloud::Bench&)>& work)
{
    cloud::Service service(*m_parts);
    return service.withBench(work);
}

std::string LiveCloud::found()
{
    std::string store;
    const auto done = withBench([&store](cloud::Bench& bench) -> Result<void> {
        LINLI_ASSIGN(store, cloud::foundShop(bench, "shop"));
        return {};
    });
    EXPECT_TRUE(done.ok()) << done.error().detail();
    return store;
}

std::string LiveCloud::code(const std::string& store)
{
    std::string text;
    const auto done = withBench([&](cloud::Bench& bench) -> Result<void> {
        LINLI_ASSIGN(const cloud::PairingCode code, cloud::issuePairing(bench, store));
        text = code.text();
        return {};
    });
    EXPECT_TRUE(done.ok()) << done.error().detail();
    return text;
}

void LiveCloud::copyTo(const std::string& folder) const
{
    std::filesystem::copy(m_folder, folder, std::filesystem::copy_options::recursive);
}

void LiveCloud::takeFrom(const std::string& folder)
{
    std::filesystem::remove_all(m_folder);
    std::filesystem::copy(folder, m_folder, std::filesystem::copy_options::recursive);
}

} // namespace linli::sync
