// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/service/Service.h"

#include "cloud/api/Route.h"
#include "cloud/core/Encoding.h"
#include "cloud/core/RequestId.h"
#include "cloud/service/Identify.h"

#include <chrono>

namespace linli::cloud {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

/// What every answer carries (spec/security.md S9, S12).
void addCommonHeaders(const Request& request, Response& response)
{
    response.with("x-content-type-options", "nosniff").with("referrer-policy", "no-referrer");
    if (response.header("cache-control").empty()) {
        response.with("cache-control", "no-store");
    }
    const std::string_view id = requestIdOf(request);
    if (!id.empty()) {
        response.with("x-request-id", std::string(id));
    }
}

void fold(const Request& request, Response& response)
{
    if (auto packed = packBody(request.header("accept-encoding"), response.body)) {
        response.body = std::move(packed->bytes);
        response.with("content-encoding", packed->encoding).with("vary", "accept-encoding");
    }
}

std::optional<Problem> unfold(const Route& route, const Request& request, Request& plain)
{
    // The limit of the route holds on the wire; a batch that was folded may be larger inside.
    const std::size_t most = route.who == Who::Device ? kMostRawBytes : route.mostBodyBytes;
    switch (inflateBody(request.header("content-encoding"), request.body, plain.body, most)) {
    case Inflated::Ok:
        return std::nullopt;
    case Inflated::TooLarge:
        return Problem::TooLarge;
    case Inflated::Broken:
        return Problem::Malformed;
    case Inflated::UnknownEncoding:
        break;
    }
    return Problem::Encoding;
}

Response notRouted(const Request& request, const Match& match)
{
    if (match.allowed.empty()) {
        return problemResponse(Problem::NotFound, request);
    }
    return problemResponse(Problem::MethodNotAllowed, request).with("allow", match.allowed);
}

} // namespace

std::size_t mostBodyBytes(const std::string& method, const std::string& path)
{
    const Match match = findRoute(method, path);
    return match.route == nullptr ? 0 : match.route->mostBodyBytes;
}

Service::Service(const ServiceParts& parts)
    : m_parts(parts), m_ids([this] { return m_parts.shared.clock.now().unixMs(); })
{
}

Result<void> Service::openDatabaseOnce()
{
    if (!m_database) {
        LINLI_ASSIGN(m_database, openDatabase(m_parts.database, m_parts.shared.clock, m_hasher));
    }
    return {};
}

Result<void> Service::withBench(const std::function<Result<void>(Bench&)>& work)
{
    LINLI_TRY(openDatabaseOnce());
    Bench bench{m_parts.shared, *m_database, *m_parts.key, m_hasher, m_ids};
    return work(bench);
}

Response Service::handle(const Request& request)
{
    const auto begun = std::chrono::steady_clock::now();
    Response response = answer(request);
    const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - begun);
    const Match match = findRoute(request.method, request.path);
    m_parts.shared.metrics.count(match.route == nullptr ? "none" : match.route->operation,
                                 response.status, spent.count());
    addCommonHeaders(request, response);
    fold(request, response);
    return response;
}

Response Service::answer(const Request& request)
{
    const Match match = findRoute(request.method, request.path);
    if (match.route == nullptr) {
        return notRouted(request, match);
    }
    const Route& route = *match.route;
    if (route.who == Who::ThisMachine && !request.fromThisMachine()) {
        return problemResponse(Problem::NotFound, request); // nobody outside needs to know
    }
    if (route.perMinute > 0 && request.waitedMs == 0) {
        const int waitMs =
            m_parts.shared.limiter.admit(std::string(route.operation) + ' ' + request.peer,
                                         route.perMinute, kMinuteMs, m_parts.shared.clock.now());
        if (waitMs > 0) {
            return problemResponse(Problem::SlowDown, request, {.retryAfterMs = waitMs});
        }
    }
    if (const Result<void> open = openDatabaseOnce(); !open.ok()) {
        return failed(request, open.error());
    }
    Bench bench{m_parts.shared, *m_database, *m_parts.key, m_hasher, m_ids};
    Response response = asked(request, match, bench);
    if (response.status == kindOf(Problem::Maintenance).status) {
        m_database.reset(); // the session may be lost: the next request opens a new one
    }
    return response;
}

/// Who asks is known before anything of the body is unfolded: strangers get no room for it.
Response Service::asked(const Request& request, const Match& match, Bench& bench)
{
    std::optional<DeviceRow> device;
    if (match.route->who == Who::Device) {
        const std::string store = match.words.empty() ? std::string() : match.words.front();
        auto who = identifyDevice(request, store, bench);
        if (auto* refusal = std::get_if<Response>(&who)) {
            return *refusal;
        }
        device = std::get<DeviceRow>(std::move(who));
    }
    Request plain = request;
    if (const std::optional<Problem> broken = unfold(*match.route, request, plain)) {
        return problemResponse(*broken, request);
    }
    Call call{plain, match.words, bench, std::move(device)};
    return match.route->handler(call);
}

} // namespace linli::cloud
