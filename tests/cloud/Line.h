// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudKit.h"
#include "cloud/http/Server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

namespace linli::cloud {

/// A plain blocking socket: what is sent is exactly what the test wrote.
class Line
{
  public:
    explicit Line(std::uint16_t port) : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        const timeval limit{10, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;
    ~Line() { close(m_socket); }

    void say(const std::string& text)
    {
        static_cast<void>(send(m_socket, text.data(), text.size(), MSG_NOSIGNAL));
    }
    /// Until `end` came or the peer closed.
    std::string hear(const std::string& end)
    {
        std::string heard;
        char one = 0;
        while (heard.find(end) == std::string::npos && recv(m_socket, &one, 1, 0) == 1) {
            heard.push_back(one);
        }
        return heard;
    }
    std::string hearAll()
    {
        std::string heard;
        char some[4096];
        for (;;) {
            const ssize_t count = recv(m_socket, some, sizeof some, 0);
            if (count <= 0) {
                return heard;
            }
            heard.append(some, static_cast<std::size_t>(count));
        }
    }

  private:
    int m_socket;
};

/// A service on files with a socket, its times short.
class Served : public testing::Test
{
  protected:
    void SetUp() override
    {
        ServerOptions options;
        options.mostBodyBytes = mostBodyBytes;
        options.limits.readStepMs = 300;
        options.limits.wholeRequestMs = 900;
        options.limits.idleMs = 500;
        options.limits.workers = 2;
        options.limits.connections = 400;
        options.limits.bodyBytes = 3 * 1024 * 1024;
        auto made = Server::listen(options, kit.parts().shared.bell,
                                   [this] { return std::make_unique<Service>(kit.parts()); });
        ASSERT_TRUE(made.ok()) << made.error().detail();
        server = std::move(made).value();
        thread = std::thread([this] { server->run(false); });
    }
    void TearDown() override
    {
        server->stop();
        thread.join();
    }
    std::string once(const std::string& text)
    {
        Line line(server->port());
        line.say(text);
        return line.hearAll();
    }
    static std::string get(const std::string& path)
    {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    CloudKit kit{Store::Files};
    std::unique_ptr<Server> server;
    std::thread thread;
};

} // namespace linli::cloud
