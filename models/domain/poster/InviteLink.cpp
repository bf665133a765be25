// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/InviteLink.h"

#include <algorithm>

namespace linli::poster {
namespace {

/// What a QR symbol's alphanumeric mode and an address have in common.
constexpr std::string_view kAllowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.:/";

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char byte) {
        return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
    });
    return upper;
}

std::size_t hostStart(std::string_view base)
{
    for (const std::string_view scheme : {"HTTPS://", "HTTP://"}) {
        if (base.starts_with(scheme)) {
            return scheme.size();
        }
    }
    return std::string_view::npos;
}

} // namespace

Result<std::string> inviteLink(std::string_view linkBase, const InviteCode& code)
{
    if (linkBase.empty()) {
        return std::string();
    }
    std::string base = upperCase(linkBase);
    const std::size_t host = hostStart(base);
    const bool sane = host != std::string_view::npos && base.size() > host && base.size() <= 120 &&
                      base[host] != '/' && base[host] != ':' &&
                      base.find_first_not_of(kAllowed) == std::string::npos;
    if (!sane) {
        return Error::badInput(ErrorCode::InvalidValue, "link_base", std::string(linkBase),
                               "https://host[:port][/path], letters, digits and - . : /");
    }
    while (base.ends_with('/')) {
        base.pop_back();
    }
    return base + "/I/" + code.text();
}

Result<std::string> symbolPayload(std::string_view linkBase, const InviteCode& code)
{
    LINLI_ASSIGN(std::string link, inviteLink(linkBase, code));
    return link.empty() ? code.text() : std::move(link);
}

} // namespace linli::poster
