// SPDX-License-Identifier: GPL-3.0-or-later
// One connection. Everything here runs on the I/O thread but the callback of the pool.
#include "cloud/core/Problem.h"
#include "cloud/http/Front.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <array>
#include <ctime>
#include <limits>
#include <optional>
#include <utility>

namespace linli::cloud {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using asio::ip::tcp;
using beast::error_code;

std::string text(beast::string_view view)
{
    return {view.data(), view.size()};
}

std::string httpDate()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 40> date;
    const std::size_t length =
        std::strftime(date.data(), date.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc);
    return {date.data(), length};
}

std::string lower(std::string name)
{
    for (char& c : name) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return name;
}

/// Whom the proxy on this machine names; believed from nowhere else.
void nameThePeer(Request& request)
{
    const std::string_view chain = request.header("x-forwarded-for");
    if (chain.empty() || !request.fromThisMachine()) {
        return;
    }
    const std::size_t comma = chain.rfind(',');
    std::string_view last = comma == std::string_view::npos ? chain : chain.substr(comma + 1);
    while (last.starts_with(' ')) {
        last.remove_prefix(1);
    }
    request.peer = std::string(last.substr(0, 64));
    request.direct = false;
}

class Session : public std::enable_shared_from_this<Session>
{
  public:
    Session(Front& front, tcp::socket socket)
        : m_front(front), m_stream(std::move(socket)), m_parkTimer(front.io)
    {
        ++m_front.open;
        error_code error;
        m_stream.socket().set_option(tcp::no_delay(true), error);
        const auto peer = m_stream.socket().remote_endpoint(error);
        m_peer = error ? std::string() : peer.address().to_string();
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session()
    {
        --m_front.open;
        m_front.bodyBytes -= m_held;
    }

    void readHeader()
    {
        m_front.bodyBytes -= std::exchange(m_held, 0);
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_front.options.limits.headerBytes));
        // until the route is known; Boost 1.74 takes "none" for a limit below every length
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        m_request = {};
        const auto& limits = m_front.options.limits;
        m_stream.expires_after(
            std::chrono::milliseconds(m_first ? limits.readStepMs : limits.idleMs));
        bhttp::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](error_code error, std::size_t) { self->onHeader(error); });
    }

  private:
    void onHeader(error_code error)
    {
        if (error) {
            refuseHeader(error);
            return;
        }
        takeHeader();
        const std::string coding = lower(std::string(m_request.header("transfer-encoding")));
        if (!coding.empty() && coding != "chunked") {
            refuse(Problem::Malformed); // where its body ends is anybody's guess
            return;
        }
        const std::size_t most = m_front.options.mostBodyBytes(m_request.method, m_request.path);
        const auto announced = m_parser->content_length();
        if (announced && *announced > most) {
            refuse(Problem::TooLarge);
            return;
        }
        if (!hold(announced ? static_cast<std::size_t>(*announced) : most)) {
            refuse(Problem::Maintenance);
            return;
        }
        m_parser->body_limit(most);
        // Growing the body piece by piece costs ten times as much (spec/sync.md, fact 1).
        m_parser->get().body().reserve(std::min<std::size_t>(m_held, 65536));
        m_readUntil = std::chrono::steady_clock::now() +
                      std::chrono::milliseconds(m_front.options.limits.wholeRequestMs);
        if (lower(std::string(m_request.header("expect"))) == "100-continue") {
            sayContinue();
        } else {
            readBody();
        }
    }

    /// Many may each send what one may send: all bodies together have a bound as well.
    bool hold(std::size_t bytes)
    {
        // HEAD and GET have no body: their routes' limit is 0.
        if (m_front.bodyBytes + bytes > m_front.options.limits.bodyBytes) {
            return false;
        }
        m_held = bytes;
        m_front.bodyBytes += bytes;
        return true;
    }

    void refuseHeader(error_code error)
    {
        if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow) {
            refuse(Problem::HeadersTooLarge);
        } else if (error.category() ==
                       bhttp::make_error_code(bhttp::error::bad_method).category() &&
                   error != bhttp::error::end_of_stream && error != bhttp::error::partial_message) {
            refuse(Problem::Malformed);
        } else {
            close(); // gone, idle for too long, or never said a word
        }
    }

    void takeHeader()
    {
        const auto& message = m_parser->get();
        m_request.method = text(message.method_string());
        const std::string target = text(message.target());
        const std::size_t mark = std::min(target.find('?'), target.size());
        m_request.path = target.substr(0, mark);
        m_request.query = mark < target.size() ? target.substr(mark + 1) : std::string();
        for (const auto& field : message) {
            m_request.headers.emplace_back(lower(text(field.name_string())), text(field.value()));
        }
        m_request.peer = m_peer;
        nameThePeer(m_request);
    }

    void sayContinue()
    {
        m_continue.emplace(bhttp::status::continue_, 11);
        m_stream.expires_after(std::chrono::milliseconds(m_front.options.limits.writeStepMs));
        bhttp::async_write(m_stream, *m_continue,
                           [self = shared_from_this()](error_code error, std::size_t) {
                               if (error) {
                                   self->close();
                               } else {
                                   self->readBody();
                               }
                           });
    }

    void readBody()
    {
        if (m_parser->is_done()) {
            m_request.body = std::move(m_parser->get().body());
            m_keepAlive = m_parser->keep_alive();
            m_version = m_parser->get().version();
            ask();
            return;
        }
        const auto step = std::chrono::milliseconds(m_front.options.limits.readStepMs);
        m_stream.expires_at(std::min(m_readUntil, std::chrono::steady_clock::now() + step));
        bhttp::async_read_some(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](error_code error, std::size_t) { self->onBody(error); });
    }

    void onBody(error_code error)
    {
        if (!error) {
            readBody();
        } else if (error == bhttp::error::body_limit) {
            refuse(Problem::TooLarge);
        } else if (error == beast::error::timeout || error == bhttp::error::partial_message) {
            close();
        } else {
            refuse(Problem::Malformed);
        }
    }

    void ask()
    {
        m_stream.expires_never(); // the answer takes as long as the worker needs
        Front& front = m_front;
        const bool taken = front.pool->submit(
            m_request, [self = shared_from_this(), &front](Response response) mutable {
                asio::post(front.io, [self = std::move(self), response = std::move(response)] {
                    self->onAnswer(response);
                });
            });
        if (!taken) {
            constexpr int kSoonMs = 1000;
            send(problemResponse(Problem::Maintenance, m_request,
                                 {.detail = "the queue is full", .retryAfterMs = kSoonMs}));
        }
    }

    void onAnswer(const Response& response)
    {
        if (response.wait && response.wait->ms > 0) {
            park(*response.wait);
        } else {
            send(response);
        }
    }

    /// Until the bell rings for the shop; and once a second, because another process of this
    /// service may have written.
    void park(const Wait& wait)
    {
        constexpr int kOtherProcessMs = 1000;
        m_parkedSince = std::chrono::steady_clock::now();
        const std::uint64_t place = ++m_front.lastPlace;
        m_front.parked.emplace(
            place, Parked{wait.store, [self = shared_from_this()] { self->askAgain(); }});
        m_parkTimer.expires_after(std::chrono::milliseconds(std::min(wait.ms, kOtherProcessMs)));
        m_parkTimer.async_wait([self = shared_from_this(), place](error_code error) {
            if (!error && self->m_front.parked.erase(place) > 0) {
                self->askAgain();
            }
        });
    }

    /// Its place in the table is gone already, so this happens once.
    void askAgain()
    {
        m_parkTimer.cancel();
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_parkedSince);
        m_request.waitedMs += 1 + static_cast<int>(passed.count());
        ask();
    }

    void refuse(Problem problem)
    {
        constexpr int kSoonMs = 1000;
        m_keepAlive = false; // what is left of the request was not read
        send(problemResponse(problem, m_request,
                             {.retryAfterMs = kindOf(problem).retryable ? kSoonMs : 0}));
    }

    void send(const Response& response)
    {
        m_response.emplace(static_cast<bhttp::status>(response.status), m_version);
        m_response->set(bhttp::field::date, httpDate());
        m_response->set(bhttp::field::content_type, response.contentType);
        for (const auto& [name, value] : response.headers) {
            m_response->insert(name, value);
        }
        const bool headOnly = m_request.method == "HEAD";
        m_response->keep_alive(m_keepAlive);
        m_response->body() = headOnly ? std::string() : response.body;
        if (response.status != 204 && response.status != 304) {
            m_response->content_length(response.body.size());
        }
        m_serializer.emplace(*m_response);
        m_stream.expires_after(std::chrono::milliseconds(m_front.options.limits.writeStepMs));
        bhttp::async_write(
            m_stream, *m_serializer,
            [self = shared_from_this()](error_code error, std::size_t) { self->onSent(error); });
    }

    void onSent(error_code error)
    {
        if (error || !m_keepAlive) {
            close();
            return;
        }
        m_serializer.reset();
        m_response.reset();
        m_first = false;
        readHeader();
    }

    /// What the peer still sends is read and dropped for a moment: closing on unread bytes would
    /// reset the connection and take the answer with it.
    void close()
    {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        constexpr auto kLinger = std::chrono::milliseconds(1000);
        m_stream.expires_after(kLinger);
        drain();
    }

    void drain()
    {
        m_stream.async_read_some(asio::buffer(m_drain),
                                 [self = shared_from_this()](error_code error, std::size_t count) {
                                     self->m_drained += count;
                                     if (!error && self->m_drained < kMostDrained) {
                                         self->drain();
                                     }
                                 });
    }

    static constexpr std::size_t kMostDrained = std::size_t{1024} * 1024;
    using Message = bhttp::response<bhttp::string_body>;
    Front& m_front;
    beast::tcp_stream m_stream;
    asio::steady_timer m_parkTimer;
    beast::flat_buffer m_buffer{std::size_t{1024} * 1024};
    std::string m_peer;
    std::optional<bhttp::request_parser<bhttp::string_body>> m_parser;
    std::optional<bhttp::response<bhttp::empty_body>> m_continue;
    std::optional<Message> m_response;
    std::optional<bhttp::response_serializer<bhttp::string_body>> m_serializer;
    Request m_request;
    std::chrono::steady_clock::time_point m_readUntil;
    std::chrono::steady_clock::time_point m_parkedSince;
    std::array<char, 1024> m_drain;
    std::size_t m_held = 0; ///< of Front::bodyBytes
    std::size_t m_drained = 0;
    unsigned m_version = 11;
    bool m_keepAlive = false;
    bool m_first = true;
};

} // namespace

void startSession(Front& front, tcp::socket socket)
{
    std::make_shared<Session>(front, std::move(socket))->readHeader();
}

} // namespace linli::cloud
