// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/insight/InviteNetwork.h"

#include "domain/board/InviteForest.h"
#include "usecases/insight/PersonNames.h"

namespace linli::usecases {

Result<InviteNetwork> inviteNetwork(Shop& shop,
                                    Boards& boards,
                                    const board::WindowChoice& choice,
                                    std::size_t most,
                                    const FactFilter& filter)
{
    InviteNetwork network;
    LINLI_ASSIGN(network.window, boards.window(choice));
    LINLI_ASSIGN(const board::Attribution* attribution, boards.attribution(filter));
    const board::InviteForest forest = board::inviteForest(*attribution, network.window, most);
    network.left = static_cast<std::int64_t>(forest.left);
    std::vector<board::MemberIndex> people;
    for (const board::ForestNode& node : forest.nodes) {
        people.push_back(node.member);
    }
    LINLI_ASSIGN(const PersonNames names, PersonNames::of(shop, attribution->facts(), people));
    for (const board::ForestNode& node : forest.nodes) {
        const PersonName& person = names.at(node.member);
        network.people.push_back(
            {person.key, person.name, node.parent, node.wave, node.invitees, node.netFen});
    }
    return network;
}

} // namespace linli::usecases
