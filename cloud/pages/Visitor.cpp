// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Visitor.h"

#include "cloud/core/Secret.h"

namespace linli::cloud {
namespace {

constexpr std::string_view kCookie = "__Host-linli=";
constexpr std::size_t kTokenDigits = 64;

/// A proxy may name the host without it.
std::string_view withoutPort(std::string_view host)
{
    return host.substr(0, host.rfind(':'));
}

} // namespace

Result<std::optional<VisitorRow>> visitorOf(Call& call)
{
    const std::string_view cookies = call.request.header("cookie");
    const std::size_t at = cookies.find(kCookie);
    if (at == std::string_view::npos) {
        return std::optional<VisitorRow>();
    }
    const std::string_view rest = cookies.substr(at + kCookie.size());
    const std::string_view token = rest.substr(0, rest.find(';'));
    if (token.size() != kTokenDigits) {
        return std::optional<VisitorRow>();
    }
    return call.bench.database.catalog().visitor(hashOf(call.bench.hasher, token));
}

Result<MemberKey> memberOf(PageShop& shop, const VisitorRow& visitor)
{
    MemberKey member(visitor.member);
    const auto& members = shop.shelf->rewards.state().members();
    constexpr int kMostMerges = 20;
    for (int i = 0; i < kMostMerges; ++i) {
        const auto record = members.member(member);
        if (!record || !record->mergedInto) {
            break;
        }
        member = *record->mergedInto;
    }
    if (const std::optional<Error> unread = shop.shelf->rewards.failure()) {
        return *unread;
    }
    return member;
}

std::string visitorCookie(const std::string& token)
{
    return std::string(kCookie) + token +
           "; Path=/; Max-Age=15552000; Secure; HttpOnly; SameSite=Lax";
}

std::string noCookie()
{
    return std::string(kCookie) + "; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax";
}

bool fromElsewhere(const Request& request)
{
    const std::string_view site = request.header("sec-fetch-site");
    if (!site.empty() && site != "same-origin" && site != "none") {
        return true;
    }
    const std::string_view origin = request.header("origin");
    const std::size_t scheme = origin.find("://");
    return !origin.empty() &&
           (scheme == std::string_view::npos ||
            withoutPort(origin.substr(scheme + 3)) != withoutPort(request.header("host")));
}

Response forVisitor(Call& call, VisitorPage page, const Response& stranger)
{
    const auto visitor = visitorOf(call);
    if (!visitor.ok()) {
        return failed(call.request, visitor.error());
    }
    if (!*visitor) {
        return stranger;
    }
    const Result<Response> answer = page(call, **visitor);
    return answer.ok() ? *answer : failed(call.request, answer.error());
}

} // namespace linli::cloud
