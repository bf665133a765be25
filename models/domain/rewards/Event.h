// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopVerbs.h"
#include "domain/rewards/Verbs.h"

#include <string>
#include <string_view>
#include <variant>

namespace linli::rewards {

using Verb = std::variant<BadEvent,
                          AddMember,
                          AddLink,
                          RevokeLink,
                          Bind,
                          PlaceOrder,
                          Pay,
                          Fulfil,
                          Refund,
                          VoidRefund,
                          SetReturnRequest,
                          Tick,
                          UseReward,
                          PayOut,
                          DecideReview,
                          Attribute,
                          EditRule,
                          TopUp,
                          SwitchRule,
                          AddRule,
                          BlockMember,
                          EraseMember,
                          MergeMembers,
                          UnmergeMember,
                          OpenGroup,
                          QueryBoard,
                          Credit,
                          UndoUse>;

/// One fact. Two events with the same id are the same event exactly when their fingerprints are
/// the same characters (case files: date, time and body as written; product: any canonical text).
struct Event
{
    EventKey id;
    Instant at;
    std::string fingerprint;
    std::string verbText; ///< "bind", "pay" …, for the event table
    Verb verb;
};

/// The case-file name of the verb ("bind"); BadEvent gives "bad".
[[nodiscard]] std::string_view nameOf(const Verb& verb);

} // namespace linli::rewards
