// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ServerTime.h"
#include "sync/Transport.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/SyncStore.h"

#include <QJsonObject>

#include <optional>
#include <string>

namespace linli::sync {

/// One device's calls to its cloud, and what the answers mean. Blocking. Errors of every call:
/// CloudUnreachable (say it again later; retry_after_ms where the cloud asked for a pause),
/// PairingEnded (value = the cloud's code), CloudRewound (the history began anew), CloudRefused
/// (value = the cloud's code), Cancelled (a long poll that was interrupted).
class CloudCalls
{
  public:
    /// Both must outlive it.
    CloudCalls(Transport& transport, const ports::Clock& clock, std::string token)
        : m_transport(transport), m_clock(clock), m_token(std::move(token))
    {
    }

    /// `path` behind the shop's own address: "/changes?after=…".
    [[nodiscard]] HttpCall get(const ports::SyncLink& link, const std::string& path) const;
    [[nodiscard]] HttpCall
    post(const ports::SyncLink& link, const std::string& path, const std::string& body = {}) const;

    Result<QJsonObject> json(const HttpCall& call);
    Result<std::string> text(const HttpCall& call);
    void setToken(const std::string& token) { m_token = token; }
    [[nodiscard]] Transport& transport() { return m_transport; }
    [[nodiscard]] const ports::Clock& clock() const { return m_clock; }
    /// The cloud's clock minus ours, in ms.
    [[nodiscard]] std::optional<std::int64_t> offsetMs() const { return m_time.offsetMs(); }

  private:
    Result<HttpReply> answered(const HttpCall& call);

    Transport& m_transport;
    const ports::Clock& m_clock;
    std::string m_token;
    ServerTime m_time;
};

/// An answer as JSON. Errors: as above.
[[nodiscard]] Result<QJsonObject> readAnswer(const HttpReply& reply);
/// zlib's stream, as Content-Encoding: deflate wants it.
[[nodiscard]] std::string deflated(const std::string& plain);
[[nodiscard]] std::string jsonText(const QJsonObject& json, const char* name);

} // namespace linli::sync
