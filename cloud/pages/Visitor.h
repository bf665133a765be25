// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/pages/PageShop.h"

#include <optional>
#include <string>

namespace linli::cloud {

/// Who looks, by her cookie; nothing for a stranger. Asked before openPageShop: on a server the
/// look-up leaves the shop. Errors: those of storage.
Result<std::optional<VisitorRow>> visitorOf(Call& call);
/// The one she is after the shop put records together. Errors: those of storage.
Result<MemberKey> memberOf(PageShop& shop, const VisitorRow& visitor);
/// The Set-Cookie header that makes this phone hers.
[[nodiscard]] std::string visitorCookie(const std::string& token);
[[nodiscard]] std::string noCookie();

/// Whether this request may come from another site's page: browsers say where a form or a script
/// stands. SameSite=Lax keeps her cookie at home besides; this holds for joining too.
[[nodiscard]] bool fromElsewhere(const Request& request);

/// Runs a page of hers; a stranger gets `stranger`.
using VisitorPage = Result<Response> (*)(Call&, const VisitorRow&);
[[nodiscard]] Response forVisitor(Call& call, VisitorPage page, const Response& stranger);

} // namespace linli::cloud
