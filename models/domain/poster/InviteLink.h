// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/InviteCode.h"

#include <string>
#include <string_view>

namespace linli::poster {

/// `HTTPS://HOST/I/CODE`, all upper case so that the symbol stays in its alphanumeric mode and at
/// version 2–3 (spec/product.md §5). `linkBase` is the shop setting link_base; empty gives "".
/// Errors: InvalidValue (field link_base) unless it is http(s)://host[:port][/path] within the
/// alphanumeric set.
Result<std::string> inviteLink(std::string_view linkBase, const InviteCode& code);

/// What a neighbour's symbol holds: her link, or the bare code while the shop has no address.
Result<std::string> symbolPayload(std::string_view linkBase, const InviteCode& code);

} // namespace linli::poster
