// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/Event.h"

#include <array>

namespace linli::rewards {
namespace {

// In the order of the alternatives of Verb.
constexpr std::array<std::string_view, 28> kNames{
    "bad",     "member", "link",       "revoke",  "bind",  "order",  "pay",
    "fulfil",  "refund", "voidrefund", "reqopen", "tick",  "use",    "payout",
    "approve", "attrib", "edit",       "topup",   "pause", "rule",   "block",
    "erase",   "merge",  "unmerge",    "gopen",   "board", "credit", "unuse"};
static_assert(kNames.size() == std::variant_size_v<Verb>);

} // namespace

std::string_view nameOf(const Verb& verb)
{
    if (const auto* request = std::get_if<SetReturnRequest>(&verb)) {
        return request->open ? "reqopen" : "reqclose";
    }
    if (const auto* review = std::get_if<DecideReview>(&verb)) {
        return review->approve ? "approve" : "reject";
    }
    if (const auto* turn = std::get_if<SwitchRule>(&verb)) {
        constexpr std::array<std::string_view, 3> kSwitches{"pause", "resume", "kill"};
        return kSwitches[static_cast<std::size_t>(turn->to)];
    }
    return kNames[verb.index()];
}

} // namespace linli::rewards
