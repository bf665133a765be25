// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"

namespace linli::cloud {

/// Who invites, what there is, how to join. Never binds: links are opened by previews and crawlers.
[[nodiscard]] Response getInvite(Call& call);
/// Joins, and is bound to the one whose code it is, in one transaction.
[[nodiscard]] Response postJoin(Call& call);
/// An order to be picked up and paid at the counter. Prices are the shop's, never the page's.
[[nodiscard]] Response postOrder(Call& call);
/// Her code, her friends, her rewards, her data.
[[nodiscard]] Response getMe(Call& call);
[[nodiscard]] Response getMyData(Call& call);
/// Erases her: identity overwritten, what is pending taken back.
[[nodiscard]] Response postLeave(Call& call);

} // namespace linli::cloud
