// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Operation.h"
#include "cloud/api/Pairing.h"
#include "cloud/api/Route.h"
#include "cloud/api/Sync.h"
#include "cloud/pages/Assets.h"
#include "cloud/pages/Invite.h"

#include <algorithm>

namespace linli::cloud {
namespace {

bool sameSegment(std::string_view pattern, const std::string& segment, Match& match)
{
    if (pattern.starts_with('{')) {
        if (segment.empty()) {
            return false;
        }
        match.words.push_back(segment);
        return true;
    }
    // People type the one-letter paths of the posters in either case.
    const bool anyCase = pattern.size() == 1 && segment.size() == 1;
    return anyCase ? (pattern[0] | 0x20) == (segment[0] | 0x20) : pattern == segment;
}

bool fits(std::string_view pattern, const std::vector<std::string>& segments, Match& match)
{
    match.words.clear();
    std::size_t from = 1;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (from > pattern.size()) {
            return false;
        }
        const std::size_t slash = std::min(pattern.find('/', from), pattern.size());
        if (!sameSegment(pattern.substr(from, slash - from), segments[i], match)) {
            return false;
        }
        from = slash + 1;
    }
    return from > pattern.size();
}

constexpr std::size_t kSmall = 4096;
constexpr std::size_t kBatch = 1024 * 1024; ///< on the wire; 8 MiB unfolded

using enum Problem;
using Routes = std::vector<Route>;

// clang-format off
Routes operationRoutes()
{
    return {
        {"GET", "/health", "getHealth", Who::Anybody, 0, 0, {200}, {}, getHealth},
        {"GET", "/metrics", "getMetrics", Who::ThisMachine, 0, 0, {200}, {}, getMetrics},
        {"GET", "/openapi.json", "getOpenApi", Who::Anybody, 0, 60, {200}, {}, getOpenApi},
    };
}

Routes deviceRoutes()
{
    return {
        {"POST", "/v1/pairings", "postPairing", Who::Anybody, kSmall, 10, {201},
         {Malformed, CodeRefused, WrongStore, SchemaTooOld, SchemaTooNew}, postPairing},
        {"POST", "/v1/token", "postToken", Who::Device, 0, 10, {200}, {}, postToken},
        {"POST", "/v1/stores/{store}/codes", "postCode", Who::Device, 0, 10, {201}, {}, postCode},
        {"GET", "/v1/stores/{store}/devices", "getDevices", Who::Device, 0, 60, {200}, {},
         getDevices},
        {"DELETE", "/v1/stores/{store}/devices/{device}", "deleteDevice", Who::Device, 0, 60, {204},
         {NotFound}, deleteDevice},
    };
}

Routes syncRoutes()
{
    return {
        {"POST", "/v1/stores/{store}/ops", "postOps", Who::Device, kBatch, 0, {200},
         {EpochChanged, DeviceForked}, postOps},
        {"GET", "/v1/stores/{store}/changes", "getChanges", Who::Device, 0, 0, {200},
         {BadCursor, EpochChanged, DeviceForked, CursorTooOld}, getChanges},
        {"GET", "/v1/stores/{store}/snapshot", "getSnapshot", Who::Device, 0, 0, {200},
         {BadCursor}, getSnapshot},
        {"GET", "/v1/stores/{store}/digest", "getDigest", Who::Device, 0, 30, {200}, {}, getDigest},
        {"POST", "/v1/stores/{store}/recover", "postRecover", Who::Device, kBatch, 60, {200}, {},
         postRecover},
        {"GET", "/v1/stores/{store}/metrics", "getShopMetrics", Who::Device, 0, 30, {200}, {},
         getShopMetrics},
    };
}

Routes pageRoutes()
{
    return {
        {"GET", "/I/{code}", "getInvite", Who::Anybody, 0, 60, {200}, {NotFound}, getInvite},
        {"POST", "/I/{code}/joins", "postJoin", Who::Anybody, kSmall, 60, {201},
         {Malformed, CrossSite, NotFound}, postJoin},
        {"POST", "/I/{code}/orders", "postOrder", Who::Anybody, 16384, 60, {201},
         {Malformed, TokenExpired, CrossSite, NotFound, IdempotencyMismatch, RuleBroken}, postOrder},
        {"GET", "/g/{group}", "getGroup", Who::Anybody, 0, 60, {200}, {NotFound}, getGroup},
        {"GET", "/p/{product}", "getPhoto", Who::Anybody, 0, 600, {200}, {NotFound}, getPhoto},
        {"GET", "/b", "getBoard", Who::Anybody, 0, 60, {200}, {NotFound}, getBoard},
        {"GET", "/me", "getMe", Who::Anybody, 0, 60, {200}, {TokenExpired}, getMe},
        {"POST", "/me/entries", "postEntry", Who::Anybody, kSmall, 30, {200},
         {Malformed, CodeRefused, CrossSite, NotFound}, postEntry},
        {"GET", "/me/data", "getMyData", Who::Anybody, 0, 10, {200}, {TokenExpired}, getMyData},
        {"POST", "/me/shown", "postShown", Who::Anybody, kSmall, 10, {200},
         {Malformed, TokenExpired, CrossSite}, postShown},
        {"POST", "/me/leave", "postLeave", Who::Anybody, kSmall, 10, {200},
         {Malformed, TokenExpired, CrossSite}, postLeave},
        {"GET", "/assets/{file}", "getAsset", Who::Anybody, 0, 0, {200}, {NotFound}, getAsset},
    };
}
// clang-format on

} // namespace

const std::vector<Route>& routes()
{
    static const Routes all = [] {
        Routes together;
        for (const Routes& some : {operationRoutes(), deviceRoutes(), syncRoutes(), pageRoutes()}) {
            together.insert(together.end(), some.begin(), some.end());
        }
        return together;
    }();
    return all;
}

Match findRoute(std::string_view method, std::string_view path)
{
    const std::vector<std::string> segments = segmentsOf(path);
    Match match;
    for (const Route& route : routes()) {
        Match tried;
        if (!fits(route.pattern, segments, tried)) {
            continue;
        }
        if (route.method == method || (route.method == "GET" && method == "HEAD")) {
            tried.route = &route;
            return tried;
        }
        match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method);
        if (route.method == "GET") {
            match.allowed += ", HEAD";
        }
    }
    return match;
}

} // namespace linli::cloud
