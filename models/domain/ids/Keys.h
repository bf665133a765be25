// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace linli {

/// The natural text key of a thing, a distinct type per kind of thing. Ledger accounts and reward
/// ids are text by contract (spec/rewards.md), so the engine and the tables speak text keys: a
/// neighbour's key is the text of her MemberId, an order's key is its number, a rule's its name
/// (docs/decisions/0001-text-keys.md).
template <typename Tag> class Key
{
  public:
    Key() = default;
    explicit Key(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    auto operator<=>(const Key&) const = default;

  private:
    std::string m_text;
};

using MemberKey = Key<struct MemberKeyTag>;
using OrderKey = Key<struct OrderKeyTag>;
using RuleId = Key<struct RuleIdTag>;
using RewardId = Key<struct RewardIdTag>;
using LinkId = Key<struct LinkIdTag>;
using GroupId = Key<struct GroupIdTag>;
using RefundNo = Key<struct RefundNoTag>;
using EventKey = Key<struct EventKeyTag>;
/// CNY (fen) or the name of a good (egg, fruit, cpn500).
using Unit = Key<struct UnitTag>;

template <typename Tag> struct KeyHash
{
    std::size_t operator()(const Key<Tag>& key) const
    {
        return std::hash<std::string>{}(key.text());
    }
};

} // namespace linli
