// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <string>

namespace linli::sync {

/// The version of the kinds and their bodies this program speaks (spec/sync.md §4.6).
inline constexpr int kSyncSchema = 1;

struct HttpCall
{
    std::string method = "GET";
    std::string url = {};
    std::string token = {}; ///< bearer; empty where there is none
    std::string body = {};  ///< JSON, or its deflated bytes
    bool deflated = false;
    int timeoutMs = 30'000;     ///< without a byte; twice as long in all
    bool interruptible = false; ///< a long poll: interrupt() ends it
};

struct HttpReply
{
    int status = 0;
    std::string body;
    std::int64_t retryAfterMs = 0; ///< what the answer's Retry-After asks for
};

/// Carries one call to the cloud and its answer back. Errors: CloudUnreachable for everything that
/// left no answer, whether the cloud heard it or not: the caller says the same thing again;
/// Cancelled for a long poll that was interrupted.
class Transport
{
  public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<HttpReply> send(const HttpCall& call) = 0;

    /// Ends the long poll that is under way, or the next one, until resume(). Any thread.
    virtual void interrupt() {}
    virtual void resume() {}
    /// Ends whatever is under way, for good. Any thread.
    virtual void stop() {}
};

} // namespace linli::sync
