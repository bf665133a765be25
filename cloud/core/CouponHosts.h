// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace linli::cloud {

/// A host name as addresses carry it: lower case, without the dot at its end. Nothing where it is
/// none: only ASCII letters, digits, hyphens and dots, labels of 1 to 63, 253 in all (RFC 1123); a
/// Chinese name comes as xn--, a port or a path is no part of it.
[[nodiscard]] std::optional<std::string> hostNameOf(std::string_view text);

/// Sites where coupons are passed on: a code that is opened from one was posted to strangers
/// (spec/security.md F12). A site stands for every host below it. Not changed after the start, so
/// any thread may ask.
class CouponHosts
{
  public:
    /// Those that come with the service (cloud/core/coupon-hosts.txt).
    [[nodiscard]] static const CouponHosts& builtIn();
    /// One host a line; # begins a comment, empty lines say nothing. Errors: InvalidValue (field
    /// "line N") for what is no host name or has no dot, as that would stand for a whole country.
    [[nodiscard]] static Result<CouponHosts> parse(std::string_view text);
    /// Errors: FileUnreadable, TooLong (1 MiB), those of parse().
    [[nodiscard]] static Result<CouponHosts> load(const std::string& path);

    void add(const CouponHosts& more) { m_sites.insert(more.m_sites.begin(), more.m_sites.end()); }
    [[nodiscard]] std::size_t size() const { return m_sites.size(); }
    /// The site of the list the host belongs to: www.smzdm.com is of smzdm.com, notsmzdm.com is
    /// not. Nothing for any other host, and for what is none.
    [[nodiscard]] std::optional<std::string> siteOf(std::string_view host) const;

  private:
    std::set<std::string, std::less<>> m_sites;
};

} // namespace linli::cloud
