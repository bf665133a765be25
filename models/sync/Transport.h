// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>

namespace linli::sync {

struct HttpCall
{
    std::string method = "GET";
    std::string url = {};
    std::string token = {}; ///< bearer; empty where there is none
    std::string body = {};  ///< JSON, or its deflated bytes
    bool deflated = false;
    int timeoutMs = 30'000;
};

struct HttpReply
{
    int status = 0;
    std::string body;
};

/// Carries one call to the cloud and its answer back. Errors: CloudUnreachable for everything that
/// left no answer, whether the cloud heard it or not: the caller says the same thing again.
class Transport
{
  public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<HttpReply> send(const HttpCall& call) = 0;
};

} // namespace linli::sync
