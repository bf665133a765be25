// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What an invitation promises today, to be told at the counter: the rule that posters print
/// (PosterOffer) and the price cut of a first order.
struct InvitePromise
{
    std::optional<rewards::Quantity> inviter;
    std::optional<rewards::Quantity> invitee;
    std::int64_t minBasisFen = 0;
    std::int64_t holdDays = 0;
    std::optional<std::int32_t> cutRatePercent; ///< 90 = 9折
};
[[nodiscard]] Result<InvitePromise> invitePromise(Shop& shop);

/// "李阿姨 sent me." `member` empty: she is written down first; else she is known already.
struct NewNeighbour
{
    MemberKey member;
    std::string phone;
    std::string name;
    std::string inviter; ///< a key, a code, a poster's address or a phone
};

struct BoundNeighbour
{
    MemberKey member;
    std::string name;
    std::string code;
    Outcome bind;
    std::string inviterName; ///< empty where the bind was refused
    InvitePromise promise;
};

/// Writes her down and binds her in one unit of work. A bind that the rules refuse does not lose
/// the neighbour: `bind.refused` tells. Errors: those of enrol; NotFound (inviter): nothing is
/// written.
[[nodiscard]] Result<BoundNeighbour> bindNeighbour(Shop& shop, const NewNeighbour& person);

} // namespace linli::usecases
