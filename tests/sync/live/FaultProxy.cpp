// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live/FaultProxy.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <chrono>
#include <optional>

namespace linli::sync {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::string_view kEnd = "\r\n\r\n";

/// How many bytes of body the head announces.
std::size_t lengthOf(std::string head)
{
    for (char& c : head) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const std::size_t at = head.find("content-length:");
    return at == std::string::npos ? 0 : std::strtoul(head.c_str() + at + 15, nullptr, 10);
}

/// A whole message with Content-Length; less where the other side ended it.
std::string readMessage(tcp::socket& socket)
{
    std::string data;
    std::array<char, 16 * 1024> piece{};
    std::size_t want = std::string::npos;
    while (data.size() < want) {
        error_code error;
        const std::size_t got = socket.read_some(asio::buffer(piece), error);
        if (error) {
            break;
        }
        data.append(piece.data(), got);
        const std::size_t end = data.find(kEnd);
        if (want == std::string::npos && end != std::string::npos) {
            want = end + kEnd.size() + lengthOf(data.substr(0, end));
        }
    }
    return data;
}

/// One request a connection: the answer says so, whatever the service meant.
std::string closing(std::string message)
{
    const std::size_t line = message.find("\r\n");
    if (line != std::string::npos) {
        message.insert(line, "\r\nConnection: close");
    }
    return message;
}

std::string answer(const std::string& status, const std::string& type, const std::string& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
}

std::string withLength(const std::string& message, std::size_t length)
{
    const std::size_t end = message.find(kEnd);
    return end == std::string::npos
               ? message
               : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                 "Content-Length: " +
                     std::to_string(length) + "\r\n\r\n" + message.substr(end + kEnd.size());
}

void pause(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

} // namespace

struct FaultProxy::Net
{
    asio::io_context io;
    tcp::acceptor acceptor{io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
};

struct FaultProxy::Exchange
{
    explicit Exchange(tcp::socket socket) : client(std::move(socket)) {}
    void say(const std::string& bytes)
    {
        error_code ignored;
        asio::write(client, asio::buffer(bytes), ignored);
    }

    tcp::socket client;
    std::string request;
    std::atomic<bool> done = false;
    std::thread thread;
};

FaultProxy::FaultProxy(std::uint16_t servicePort, std::uint64_t seed)
    : m_net(std::make_unique<Net>()), m_port(m_net->acceptor.local_endpoint().port()),
      m_peer("10.9." + std::to_string(m_port / 256) + "." + std::to_string(m_port % 256)),
      m_service(servicePort), m_random(seed), m_thread([this] { run(); })
{
}

FaultProxy::~FaultProxy()
{
    m_ending = true;
    error_code ignored;
    tcp::socket knock(m_net->io);
    knock.connect(tcp::endpoint(asio::ip::address_v4::loopback(), m_port), ignored);
    m_thread.join();
    joinFinished(true);
}

void FaultProxy::only(Fault fault, std::size_t cutAt)
{
    m_cutAt = cutAt;
    m_only = static_cast<int>(fault);
}

void FaultProxy::joinFinished(bool all)
{
    m_exchanges.remove_if([all](const std::unique_ptr<Exchange>& one) {
        if (!all && !one->done) {
            return false;
        }
        one->thread.join();
        return true;
    });
}

void FaultProxy::run()
{
    for (;;) {
        error_code error;
        tcp::socket socket(m_net->io);
        m_net->acceptor.accept(socket, error);
        if (m_ending) {
            return;
        }
        joinFinished(false);
        if (!error) {
            m_exchanges.push_back(std::make_unique<Exchange>(std::move(socket)));
            Exchange& exchange = *m_exchanges.back();
            exchange.thread = std::thread([this, &exchange] {
                serve(exchange);
                error_code ignored;
                exchange.client.close(ignored);
                exchange.done = true;
            });
        }
    }
}

std::pair<Fault, std::uint64_t> FaultProxy::next()
{
    const std::lock_guard guard(m_mutex);
    const auto draw = static_cast<int>(m_random() % 100);
    const auto kind = 1 + static_cast<int>(m_random() % static_cast<std::uint64_t>(Fault::Last));
    const std::uint64_t chance = m_random();
    if (const int fixed = m_only; fixed >= 0) {
        return {static_cast<Fault>(fixed), chance};
    }
    return {draw < m_percent ? static_cast<Fault>(kind) : Fault::None, chance};
}

/// An old request to be said once more; now and then this one takes its place.
std::string FaultProxy::swapEarlier(const std::string& request)
{
    const std::lock_guard guard(m_mutex);
    std::string earlier = m_earlier;
    if (m_random() % 3 == 0 && request.compare(0, 4, "POST") == 0) {
        m_earlier = request;
    }
    return earlier;
}

/// The service's answer; empty where it is not there.
std::string FaultProxy::ask(const std::string& request)
{
    error_code error;
    tcp::socket service(m_net->io);
    service.connect(tcp::endpoint(asio::ip::address_v4::loopback(), m_service), error);
    if (error) {
        return {};
    }
    asio::write(service, asio::buffer(request), error);
    return error ? std::string() : closing(readMessage(service));
}

void FaultProxy::serve(Exchange& exchange)
{
    exchange.request = readMessage(exchange.client);
    if (exchange.request.find(kEnd) == std::string::npos) {
        return;
    }
    exchange.request.insert(exchange.request.find("\r\n"),
                            "\r\nX-Forwarded-For: " + m_peer); // as nginx does
    const auto [fault, chance] = next();
    m_faults += fault == Fault::None ? 0 : 1;
    act(exchange, fault, chance);
}

void FaultProxy::act(Exchange& exchange, Fault fault, std::uint64_t chance)
{
    const std::string earlier = swapEarlier(exchange.request);
    const bool unheard = fault == Fault::DropRequest || fault == Fault::ErrorBefore ||
                         fault == Fault::SlowDown || fault == Fault::Portal ||
                         fault == Fault::CorruptGzip;
    std::string reply = unheard ? std::string() : ask(exchange.request);
    const std::size_t part = m_cutAt != 0 ? std::size_t(m_cutAt) : chance % (reply.size() + 1);
    switch (fault) {
    case Fault::Delay:
        pause(static_cast<int>(chance % 400));
        break;
    case Fault::Duplicate:
        reply = ask(exchange.request);
        break;
    case Fault::LateCopy:
        if (!earlier.empty()) {
            static_cast<void>(ask(earlier));
        }
        break;
    case Fault::DropRequest:
    case Fault::DropAnswer:
        return;
    case Fault::CutAnswer:
        reply.resize(std::min(part, reply.size()));
        break;
    case Fault::Trickle:
        for (std::size_t i = 0; i < std::min<std::size_t>(5, reply.size()); ++i) {
            exchange.say(reply.substr(i, 1));
            pause(20);
        }
        return;
    case Fault::HalfOpen:
        exchange.say(reply.substr(0, reply.size() / 2));
        pause(300);
        return;
    case Fault::ErrorBefore:
        reply = answer("503 Service Unavailable", "text/html", "<h1>503</h1>");
        break;
    case Fault::ErrorAfter:
        reply = answer("502 Bad Gateway", "text/html", "<h1>502</h1>");
        break;
    case Fault::SlowDown:
        reply = answer("429 Too Many Requests\r\nRetry-After: 1", "text/plain", "later");
        break;
    case Fault::Portal:
        reply = answer("200 OK", "text/html", "<html>Please log in to the hotel</html>");
        break;
    case Fault::ShortLength:
        reply = withLength(reply, part / 2);
        break;
    case Fault::CorruptGzip:
        reply = answer("200 OK\r\nContent-Encoding: gzip", "application/json", "\x1f\x8b\x08 no");
        break;
    case Fault::None:
        break;
    }
    exchange.say(reply);
}

} // namespace linli::sync
