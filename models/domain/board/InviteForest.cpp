// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/InviteForest.h"

#include <algorithm>

namespace linli::board {
namespace {

struct Links
{
    std::vector<MemberIndex> inviter;
    std::vector<std::vector<MemberIndex>> invitees;
};

Links linksAt(const Attribution& attribution, std::int64_t ms)
{
    const std::size_t members = attribution.facts().members.size();
    Links links{std::vector<MemberIndex>(members, kNobody), {}};
    links.invitees.resize(members);
    for (MemberIndex member = 0; member < members; ++member) {
        if (attribution.identityOf(member) != member) {
            continue;
        }
        const MemberIndex inviter = attribution.inviterAt(member, ms);
        links.inviter[member] = inviter;
        if (inviter != kNobody) {
            links.invitees[inviter].push_back(member);
        }
    }
    return links;
}

/// The people of one tree, wave by wave.
std::vector<MemberIndex> treeOf(const Links& links, MemberIndex root)
{
    std::vector<MemberIndex> tree{root};
    for (std::size_t at = 0; at < tree.size(); ++at) {
        const std::vector<MemberIndex>& next = links.invitees[tree[at]];
        tree.insert(tree.end(), next.begin(), next.end());
    }
    return tree;
}

std::vector<std::int64_t> salesOf(const Attribution& attribution, const TimeWindow& window)
{
    std::vector<std::int64_t> sales(attribution.facts().members.size(), 0);
    const auto [first, last] = attribution.ordersIn(window);
    for (std::size_t i = first; i < last; ++i) {
        if (attribution.inviterOf(i) != kNobody && attribution.counts(i)) {
            sales[attribution.inviterOf(i)] += attribution.facts().orders.netFen[i];
        }
    }
    return sales;
}

} // namespace

InviteForest
inviteForest(const Attribution& attribution, const TimeWindow& window, std::size_t most)
{
    const Links links = linksAt(attribution, window.to.unixMs() - 1);
    std::vector<std::vector<MemberIndex>> trees;
    for (MemberIndex member = 0; member < links.inviter.size(); ++member) {
        if (links.inviter[member] == kNobody && !links.invitees[member].empty()) {
            trees.push_back(treeOf(links, member));
        }
    }
    std::stable_sort(trees.begin(), trees.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    const std::vector<std::int64_t> sales = salesOf(attribution, window);
    InviteForest forest;
    std::vector<std::int32_t> placeOf(links.inviter.size(), -1);
    for (const std::vector<MemberIndex>& tree : trees) {
        const std::size_t room = most - forest.nodes.size();
        const bool fits = tree.size() <= room || forest.nodes.empty();
        const std::size_t shown = fits ? std::min(tree.size(), room) : 0;
        for (std::size_t i = 0; i < shown; ++i) {
            const MemberIndex member = tree[i];
            ForestNode node{member, -1, 0, sales[member],
                            static_cast<std::int32_t>(links.invitees[member].size())};
            if (links.inviter[member] != kNobody) {
                node.parent = placeOf[links.inviter[member]];
                node.wave = forest.nodes[static_cast<std::size_t>(node.parent)].wave + 1;
            }
            placeOf[member] = static_cast<std::int32_t>(forest.nodes.size());
            forest.nodes.push_back(node);
        }
        forest.left += tree.size() - shown;
    }
    return forest;
}

} // namespace linli::board
