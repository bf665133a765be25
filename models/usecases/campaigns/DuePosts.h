// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// A post of a session's schedule that somebody has to send by hand: the program sends nothing.
struct DuePost
{
    std::string campaign;  ///< id
    std::string title;     ///< of the campaign
    std::size_t entry = 0; ///< place in its posts, for tickPost()
    Instant at;
    bool isLate = false; ///< its time is over
    std::string place;   ///< 顾客群, 公众号 …
    std::string text;    ///< ready to paste; empty where the schedule names no text
};

/// What is to be posted until the end of today, unticked ones of the two days before included;
/// soonest first. Only of sessions that are planned, on the air or just over. {link} is the shop's
/// own address. Errors: those of the stores.
[[nodiscard]] Result<std::vector<DuePost>> duePosts(Shop& shop);

} // namespace linli::usecases
