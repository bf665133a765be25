// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/WebhookAddress.h"

#include <algorithm>

namespace linli::outreach {
namespace {

constexpr std::string_view kSend = "/cgi-bin/webhook/send?key=";
constexpr std::size_t kShortest = 16;
constexpr std::size_t kLongest = 64;

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Error noKey()
{
    return Error::badInput(ErrorCode::InvalidValue, "webhook_key", "",
                           std::string(kOfficialAddress) + std::string(kSend) + "…");
}

Error noAddress(std::string_view text)
{
    return Error::badInput(ErrorCode::InvalidValue, "test_address", std::string(text.substr(0, 60)),
                           "https://HOST, http://127.0.0.1:PORT");
}

bool isHost(std::string_view host)
{
    return !host.empty() && host.size() <= 253 && isAlnum(host.front()) &&
           std::ranges::all_of(host, [](char c) { return isAlnum(c) || c == '.' || c == '-'; });
}

bool isPort(std::string_view port)
{
    return !port.empty() && port.size() <= 5 &&
           std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<std::string> parseWebhookKey(std::string_view text)
{
    text = trimmed(text);
    if (text.find("://") != std::string_view::npos) {
        const std::string whole = std::string(kOfficialAddress) + std::string(kSend);
        if (!text.starts_with(whole)) {
            return noKey();
        }
        text.remove_prefix(whole.size());
    }
    const bool good = text.size() >= kShortest && text.size() <= kLongest &&
                      std::ranges::all_of(text, [](char c) { return isAlnum(c) || c == '-'; });
    return good ? Result(std::string(text)) : noKey();
}

Result<std::string> parseTestAddress(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text == kOfficialAddress) {
        return std::string();
    }
    while (text.ends_with('/')) {
        text.remove_suffix(1);
    }
    const bool sealed = text.starts_with("https://");
    if (!sealed && !text.starts_with("http://")) {
        return noAddress(text);
    }
    std::string_view host = text.substr(sealed ? 8 : 7);
    const std::size_t colon = host.starts_with("[::1]") ? host.find(':', 5) : host.find(':');
    if (colon != std::string_view::npos) {
        if (!isPort(host.substr(colon + 1))) {
            return noAddress(text);
        }
        host = host.substr(0, colon);
    }
    const bool here = host == "127.0.0.1" || host == "localhost" || host == "[::1]";
    if (!here && (!sealed || !isHost(host))) {
        return noAddress(text);
    }
    return std::string(text);
}

} // namespace linli::outreach
