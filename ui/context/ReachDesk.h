// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::ui {

struct PostDesk;
struct RightsDesk;
struct VipDesk;

/// What reaching neighbours and respecting them is built on (product.md §8), each part told in its
/// own header ui/context/…Desk.h. Null where a program offers none (tests).
struct ReachDesk
{
    const PostDesk* posts = nullptr;    ///< group posts through the 企业微信 webhook
    const RightsDesk* rights = nullptr; ///< a person's data: export, erasure, notice
    const VipDesk* vip = nullptr;       ///< cards and invitations of the VIP group
};

} // namespace linli::ui
