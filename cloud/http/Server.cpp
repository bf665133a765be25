// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/http/Server.h"

#include "cloud/http/Front.h"

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>

namespace linli::cloud {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

struct Server::Parts
{
    explicit Parts(Bell& rung) : bell(rung) {}

    void accept()
    {
        acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted) {
                return;
            }
            if (error) {
                pauseAfterFailure();
                return;
            }
            if (front.open < front.options.limits.connections) {
                startSession(front, std::move(socket));
            } // else the socket closes here: the line is full
            accept();
        });
    }
    /// No file handles left, most likely: trying again at once would only heat the room.
    void pauseAfterFailure()
    {
        pause.expires_after(std::chrono::milliseconds(100));
        pause.async_wait([this](error_code error) {
            if (!error) {
                accept();
            }
        });
    }
    void wake(const std::string& store)
    {
        std::vector<std::function<void()>> woken;
        for (auto at = front.parked.begin(); at != front.parked.end();) {
            if (at->second.store == store) {
                woken.push_back(std::move(at->second.wake));
                at = front.parked.erase(at);
            } else {
                ++at;
            }
        }
        for (const auto& wakeOne : woken) {
            wakeOne();
        }
    }

    Front front;
    tcp::acceptor acceptor{front.io};
    asio::steady_timer pause{front.io};
    asio::signal_set signals{front.io};
    Bell& bell;
};

Server::Server(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Server::~Server()
{
    m_parts->bell.listen({});
    m_parts->front.pool.reset(); // workers may still post their last answers
}

Result<std::unique_ptr<Server>>
Server::listen(const ServerOptions& options, Bell& bell, WorkerPool::MakeHandler makeHandler)
{
    auto parts = std::make_unique<Parts>(bell);
    parts->front.options = options;
    error_code error;
    const auto address = asio::ip::make_address(options.address, error);
    if (error) {
        return Error::badInput(ErrorCode::InvalidValue, "listen", options.address,
                               "127.0.0.1:8080");
    }
    const tcp::endpoint endpoint(address, options.port);
    parts->acceptor.open(endpoint.protocol(), error);
    if (!error) {
        parts->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    }
    if (!error) {
        parts->acceptor.bind(endpoint, error);
    }
    if (!error) {
        parts->acceptor.listen(asio::socket_base::max_listen_connections, error);
    }
    if (error) {
        return Error::badInput(ErrorCode::Refused, "listen",
                               options.address + ":" + std::to_string(options.port),
                               "a free address and port")
            .detail(error.message());
    }
    parts->front.pool = std::make_unique<WorkerPool>(options.limits.workers, options.limits.queued,
                                                     std::move(makeHandler));
    Parts& shared = *parts;
    bell.listen([&shared](const std::string& store) {
        asio::post(shared.front.io, [&shared, store] { shared.wake(store); });
    });
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

std::uint16_t Server::port() const
{
    error_code error;
    return m_parts->acceptor.local_endpoint(error).port();
}

void Server::run(bool untilSignal)
{
    if (untilSignal) {
        error_code error;
        m_parts->signals.add(SIGINT, error);
        m_parts->signals.add(SIGTERM, error);
        m_parts->signals.async_wait([this](error_code failed, int) {
            if (!failed) {
                stop();
            }
        });
    }
    m_parts->accept();
    m_parts->front.io.run();
}

void Server::stop()
{
    m_parts->front.io.stop();
}

} // namespace linli::cloud
