// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "usecases/boards/Boards.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// A neighbour in the picture of who invited whom (domain/board/InviteForest.h).
struct NetworkPerson
{
    MemberKey member;
    std::string name;          ///< as the shop knows her
    std::int32_t inviter = -1; ///< place in the list; -1 = nobody invited her
    std::int32_t wave = 0;
    std::int32_t invitees = 0;
    std::int64_t netFen = 0; ///< what those she invited bought in the window
    auto operator<=>(const NetworkPerson&) const = default;
};

struct InviteNetwork
{
    std::vector<NetworkPerson> people; ///< an inviter stands before everybody she invited
    std::int64_t left = 0;             ///< people of the network who are not among them
    TimeWindow window;
};

inline constexpr std::size_t kNetworkMost = 5000;

/// Store thread. Errors: those of Boards.
[[nodiscard]] Result<InviteNetwork> inviteNetwork(Shop& shop,
                                                  Boards& boards,
                                                  const board::WindowChoice& choice,
                                                  std::size_t most = kNetworkMost,
                                                  const FactFilter& filter = {});

} // namespace linli::usecases
