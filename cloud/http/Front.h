// SPDX-License-Identifier: GPL-3.0-or-later
// Private to cloud/http: the only header that pulls in Boost.Asio.
#pragma once

#include "cloud/http/Server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace linli::cloud {

/// A long poll that waits for its shop's feed to grow.
struct Parked
{
    std::string store;
    std::function<void()> wake; ///< called once, after it left the table
};

/// What the sessions of one server share. I/O thread only.
struct Front
{
    boost::asio::io_context io{1};
    ServerOptions options;
    std::unique_ptr<WorkerPool> pool;
    std::size_t open = 0;      ///< connections
    std::size_t bodyBytes = 0; ///< promised to bodies that are being read or answered
    std::unordered_map<std::uint64_t, Parked> parked;
    std::uint64_t lastPlace = 0;
};

/// Serves one connection until it ends; keeps itself alive.
void startSession(Front& front, boost::asio::ip::tcp::socket socket);

} // namespace linli::cloud
