// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/CouponHosts.h"

#include <QFile>

#include <algorithm>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initCouponResource()
{
    Q_INIT_RESOURCE(cloud);
}

namespace linli::cloud {
namespace {

constexpr std::size_t kLongestHost = 253;
constexpr std::size_t kLongestLabel = 63;
constexpr qint64 kMostBytes = 1 << 20;
constexpr std::string_view kBlank = " \t\r";

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLabel(std::string_view label)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !label.empty() && label.size() <= kLongestLabel && label.front() != '-' &&
           label.back() != '-' && std::ranges::all_of(label, allowed);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(kBlank);
    return from == std::string_view::npos
               ? std::string_view()
               : text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

} // namespace

std::optional<std::string> hostNameOf(std::string_view text)
{
    if (text.ends_with('.')) {
        text.remove_suffix(1);
    }
    if (text.empty() || text.size() > kLongestHost) {
        return std::nullopt;
    }
    std::string host(text);
    std::ranges::transform(host, host.begin(), lowered);
    for (std::size_t from = 0; from <= host.size();) {
        const std::size_t dot = std::min(host.find('.', from), host.size());
        if (!isLabel(std::string_view(host).substr(from, dot - from))) {
            return std::nullopt;
        }
        from = dot + 1;
    }
    return host;
}

const CouponHosts& CouponHosts::builtIn()
{
    static const CouponHosts hosts = [] {
        initCouponResource();
        Result<CouponHosts> read = load(":/cloud/core/coupon-hosts.txt");
        return read.ok() ? std::move(read).value() : CouponHosts(); // a test reads it as well
    }();
    return hosts;
}

Result<CouponHosts> CouponHosts::parse(std::string_view text)
{
    CouponHosts hosts;
    int number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view entry = trimmed(line.substr(0, line.find('#')));
        if (entry.empty()) {
            continue;
        }
        std::optional<std::string> host = hostNameOf(entry);
        if (!host || host->find('.') == std::string::npos) {
            return Error::badInput(ErrorCode::InvalidValue, "line " + std::to_string(number),
                                   std::string(entry), "a host such as smzdm.com");
        }
        hosts.m_sites.insert(*std::move(host));
    }
    return hosts;
}

Result<CouponHosts> CouponHosts::load(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "coupon-hosts", path, "a text file")
            .detail(file.errorString().toStdString());
    }
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (bytes.size() > kMostBytes) {
        return Error::badInput(ErrorCode::TooLong, "coupon-hosts", path, "1 MiB");
    }
    return parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::optional<std::string> CouponHosts::siteOf(std::string_view text) const
{
    const std::optional<std::string> host = hostNameOf(text);
    if (!host) {
        return std::nullopt;
    }
    for (std::string_view rest = *host;;) {
        if (const auto site = m_sites.find(rest); site != m_sites.end()) {
            return *site;
        }
        const std::size_t dot = rest.find('.');
        if (dot == std::string_view::npos) {
            return std::nullopt;
        }
        rest.remove_prefix(dot + 1);
    }
}

} // namespace linli::cloud
