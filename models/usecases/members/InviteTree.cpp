// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/InviteTree.h"

#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace linli::usecases {
namespace {

/// The binds in force as a forest: who stands under whom, everybody's name and time of bind.
class Forest
{
  public:
    explicit Forest(const std::vector<ports::BindRow>& binds)
    {
        for (const ports::BindRow& bind : binds) {
            m_names[bind.inviter] = bind.inviterName;
            m_names[bind.invitee] = bind.inviteeName;
            m_below[bind.inviter].push_back(&bind);
            m_boundAt[bind.invitee] = bind.at;
        }
        for (auto& [inviter, invitees] : m_below) {
            std::sort(invitees.begin(), invitees.end(), earlier);
        }
    }

    [[nodiscard]] std::vector<MemberKey> roots() const
    {
        std::vector<MemberKey> found;
        for (const auto& [inviter, invitees] : m_below) {
            if (m_boundAt.count(inviter) == 0) {
                found.push_back(inviter);
            }
        }
        return found;
    }

    /// Parents before children, without recursion: a chain of invitations may be long.
    [[nodiscard]] std::vector<InviteNode> grow(const MemberKey& root,
                                               const std::string& rootName) const
    {
        std::vector<InviteNode> nodes{InviteNode{root, nameOf(root, rootName), bindTime(root)}};
        for (std::size_t at = 0; at < nodes.size(); ++at) {
            const auto found = m_below.find(nodes[at].member);
            if (found == m_below.end()) {
                continue;
            }
            for (const ports::BindRow* bind : found->second) {
                InviteNode child{bind->invitee, bind->inviteeName, bind->at};
                child.parent = static_cast<std::int32_t>(at);
                child.depth = nodes[at].depth + 1;
                nodes[at].children.push_back(static_cast<std::int32_t>(nodes.size()));
                nodes.push_back(std::move(child));
            }
        }
        for (std::size_t at = nodes.size() - 1; at > 0; --at) {
            nodes[static_cast<std::size_t>(nodes[at].parent)].below += nodes[at].below + 1;
        }
        return nodes;
    }

  private:
    static bool earlier(const ports::BindRow* a, const ports::BindRow* b)
    {
        return std::tie(a->at, a->invitee) < std::tie(b->at, b->invitee);
    }
    [[nodiscard]] std::string nameOf(const MemberKey& member, const std::string& otherwise) const
    {
        const auto found = m_names.find(member);
        return found == m_names.end() ? otherwise : found->second;
    }
    [[nodiscard]] std::optional<Instant> bindTime(const MemberKey& member) const
    {
        const auto found = m_boundAt.find(member);
        return found == m_boundAt.end() ? std::nullopt : std::optional<Instant>(found->second);
    }

    std::map<MemberKey, std::vector<const ports::BindRow*>> m_below;
    std::map<MemberKey, Instant> m_boundAt;
    std::map<MemberKey, std::string> m_names;
};

/// Puts a tree behind the ones that stand already, its places moved along.
void append(std::vector<InviteNode>& nodes, std::vector<InviteNode> tree)
{
    const auto shift = static_cast<std::int32_t>(nodes.size());
    for (InviteNode& node : tree) {
        node.parent += node.parent < 0 ? 0 : shift;
        for (std::int32_t& child : node.children) {
            child += shift;
        }
        nodes.push_back(std::move(node));
    }
}

} // namespace

Result<InviteTree> inviteTree(Shop& shop, const std::optional<MemberKey>& root)
{
    LINLI_ASSIGN(const std::vector<ports::BindRow> binds, shop.invites.bindsInForce());
    const Forest forest(binds);
    if (root) {
        LINLI_ASSIGN(const std::optional<MemberRow> row, shop.members.row(*root));
        if (!row) {
            return Error::badInput(ErrorCode::NotFound, "member", root->text(),
                                   "a neighbour's key");
        }
        return InviteTree{forest.grow(*root, row->name)};
    }
    std::vector<std::vector<InviteNode>> trees;
    for (const MemberKey& top : forest.roots()) {
        trees.push_back(forest.grow(top, {}));
    }
    std::stable_sort(trees.begin(), trees.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    InviteTree tree;
    for (std::vector<InviteNode>& one : trees) {
        append(tree.nodes, std::move(one));
    }
    return tree;
}

} // namespace linli::usecases
