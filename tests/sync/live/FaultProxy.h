// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <utility>

namespace linli::sync {

/// What the line does to one exchange.
enum class Fault
{
    None,
    Delay,       ///< the answer comes late
    DropRequest, ///< closed before the service heard it
    DropAnswer,  ///< closed after it did
    Duplicate,   ///< the service hears it twice
    LateCopy,    ///< it hears an old request once more, after this one
    CutAnswer,   ///< the answer ends after some bytes
    Trickle,     ///< a few bytes, a pause, the end
    HalfOpen,    ///< heard and answered, but the answer never ends
    ErrorBefore, ///< 503 by somebody on the way, unheard
    ErrorAfter,  ///< 502 after it was heard
    SlowDown,    ///< 429 with Retry-After
    Portal,      ///< 200 with somebody else's page
    ShortLength, ///< Content-Length says less than there is
    CorruptGzip, ///< says gzip and is not
    Last = CorruptGzip,
};

/// A line between one counter and the service on loopback that misbehaves by a seed. One request a
/// connection, each on a thread of its own: a long poll holds up nobody. Stop the service first.
class FaultProxy
{
  public:
    FaultProxy(std::uint16_t servicePort, std::uint64_t seed);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Of a hundred exchanges so many go wrong; 0 = the line is healed. Any thread.
    void misbehave(int percent) { m_percent = percent; }
    /// Only this fault from now on, with each exchange; nullptr behaviour by seed again. For tests
    /// that walk one fault. `cutAt`: after how many bytes CutAnswer ends.
    void only(Fault fault, std::size_t cutAt = 0);
    /// The service listens elsewhere now.
    void redirect(std::uint16_t servicePort) { m_service = servicePort; }
    [[nodiscard]] int faults() const { return m_faults; }

  private:
    struct Net;
    struct Exchange;
    void run();
    void serve(Exchange& exchange);
    /// The fault, and how far it goes where that matters.
    [[nodiscard]] std::pair<Fault, std::uint64_t> next();
    [[nodiscard]] std::string swapEarlier(const std::string& request);
    [[nodiscard]] std::string ask(const std::string& request);
    void act(Exchange& exchange, Fault fault, std::uint64_t chance);
    void joinFinished(bool all);

    std::unique_ptr<Net> m_net;
    std::uint16_t m_port = 0;
    std::string m_peer; ///< the address the counter seems to have
    std::atomic<std::uint16_t> m_service;
    std::mt19937_64 m_random;
    std::atomic<int> m_percent = 0;
    std::atomic<int> m_only = -1;
    std::atomic<std::size_t> m_cutAt = 0;
    std::atomic<int> m_faults = 0;
    std::atomic<bool> m_ending = false;
    std::mutex m_mutex;
    std::string m_earlier;                            ///< an old request for LateCopy
    std::list<std::unique_ptr<Exchange>> m_exchanges; ///< m_thread only
    std::thread m_thread;
};

} // namespace linli::sync
