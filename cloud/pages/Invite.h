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
/// Seats, clock and goods of a group buy.
[[nodiscard]] Response getGroup(Call& call);
/// The picture of one of the goods, kept by phones for a year under its hash (?v=).
[[nodiscard]] Response getPhoto(Call& call);
/// Who brought how many, masked, without those who asked to be left out.
[[nodiscard]] Response getBoard(Call& call);
/// Her code and poster, her friends, her rewards, her orders.
[[nodiscard]] Response getMe(Call& call);
/// Another phone becomes hers by her number and the six digits the counter showed.
[[nodiscard]] Response postEntry(Call& call);
/// /me on a phone nobody is known by: how to join, and the form for the six digits.
[[nodiscard]] Response enterPage(Call& call);
/// What the shop knows of her, as a file.
[[nodiscard]] Response getMyData(Call& call);
/// Whether she stands on boards.
[[nodiscard]] Response postShown(Call& call);
/// Erases her: identity overwritten, what is pending taken back.
[[nodiscard]] Response postLeave(Call& call);

} // namespace linli::cloud
