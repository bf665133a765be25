// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/cloud/CloudCalls.h"

#include "wire/json/JsonText.h"

#include <QByteArray>

#include <array>
#include <chrono>

namespace linli::sync {
namespace {

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Error unreachable(const HttpReply& reply)
{
    Error error = Error::badInput(ErrorCode::CloudUnreachable, "url", std::to_string(reply.status),
                                  "https://…");
    if (reply.retryAfterMs > 0) {
        return std::move(error).with("retry_after_ms", std::to_string(reply.retryAfterMs));
    }
    return error;
}

/// No answer from the service itself: a proxy's, or one that says to come back.
bool saysLater(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

Error refused(int status, const QJsonObject& problem)
{
    constexpr std::array kEnded{"token_expired", "device_revoked", "wrong_store", "no_store"};
    std::string code = jsonText(problem, "code");
    if (code.empty()) {
        code = std::to_string(status);
    }
    if (std::find(kEnded.begin(), kEnded.end(), code) != kEnded.end()) {
        return Error(ErrorCode::PairingEnded).with("value", std::move(code));
    }
    if (code == "epoch_changed") {
        return Error(ErrorCode::CloudRewound).with("value", std::move(code));
    }
    return Error::badInput(ErrorCode::CloudRefused, "cloud", std::move(code), "");
}

Result<void> readProblem(const HttpReply& reply)
{
    if (reply.status >= 200 && reply.status < 300) {
        return {};
    }
    const Result<QJsonObject> problem = wire::readObject(reply.body, "answer");
    // A captive portal's page is no answer either.
    return saysLater(reply.status) || !problem.ok() ? unreachable(reply)
                                                    : refused(reply.status, *problem);
}

} // namespace

std::string jsonText(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

std::string deflated(const std::string& plain)
{
    constexpr qsizetype kLengthBytes = 4; // qCompress puts the length before the stream
    return qCompress(QByteArray::fromStdString(plain)).mid(kLengthBytes).toStdString();
}

Result<QJsonObject> readAnswer(const HttpReply& reply)
{
    LINLI_TRY(readProblem(reply));
    Result<QJsonObject> json = wire::readObject(reply.body, "answer");
    return json.ok() ? std::move(json) : Result<QJsonObject>(unreachable(reply));
}

HttpCall CloudCalls::get(const ports::SyncLink& link, const std::string& path) const
{
    HttpCall call;
    call.url = link.url + "/v1/stores/" + link.store + path;
    call.token = m_token;
    return call;
}

HttpCall CloudCalls::post(const ports::SyncLink& link,
                          const std::string& path,
                          const std::string& body) const
{
    HttpCall call = get(link, path);
    call.method = "POST";
    call.deflated = !body.empty();
    call.body = body.empty() ? body : deflated(body);
    return call;
}

Result<HttpReply> CloudCalls::answered(const HttpCall& call)
{
    const std::int64_t sentMs = steadyMs();
    LINLI_ASSIGN(HttpReply reply, m_transport.send(call));
    LINLI_TRY(readProblem(reply));
    const Result<QJsonObject> json = wire::readObject(reply.body, "answer");
    const std::int64_t serverMs =
        json.ok() ? json->value(QStringLiteral("server_time")).toInteger() : 0;
    if (serverMs > 0 && !call.interruptible) { // a long poll's trip says nothing
        const std::int64_t heardMs = steadyMs();
        m_time.note({m_clock.now(), Instant::fromUnixMs(serverMs), heardMs - sentMs, heardMs});
    }
    return reply;
}

Result<QJsonObject> CloudCalls::json(const HttpCall& call)
{
    LINLI_ASSIGN(const HttpReply reply, answered(call));
    return readAnswer(reply);
}

Result<std::string> CloudCalls::text(const HttpCall& call)
{
    LINLI_ASSIGN(HttpReply reply, answered(call));
    return std::move(reply.body);
}

} // namespace linli::sync
