// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The verbs that steer rules and members; the others are in Verbs.h.
namespace linli::rewards {

/// `set` holds key=value pairs of TermsText.h; `budget` among them changes no balance.
struct EditRule
{
    RuleId rule;
    std::vector<std::pair<std::string, std::string>> set;
};
struct TopUp
{
    RuleId rule;
    Quantity add;
};
enum class RuleSwitch
{
    Pause,
    Resume,
    Kill,
};
struct SwitchRule
{
    RuleId rule;
    RuleSwitch to = RuleSwitch::Pause;
};
/// The product's way to start a rule; opening budgets become FUND entries. `position` 0 = last.
struct AddRule
{
    RuleId rule;
    std::int32_t position = 0;
    Terms terms;
    std::vector<Quantity> budget;
};
struct BlockMember
{
    MemberKey member;
};
struct EraseMember
{
    MemberKey member;
};
struct MergeMembers
{
    MemberKey from;
    MemberKey into;
};
struct UnmergeMember
{
    MemberKey from;
};
/// `rule` empty = the first group rule of the shop.
struct OpenGroup
{
    GroupId group;
    RuleId rule;
};
struct QueryBoard
{
};
struct Credit
{
    MemberKey member;
    Quantity amount;
    std::string reason;
};
/// A verb nobody knows or with missing arguments: answered by REJECT BAD_EVENT.
struct BadEvent
{
};

} // namespace linli::rewards
