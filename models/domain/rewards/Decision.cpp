// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/Decision.h"

#include <array>

namespace linli::rewards {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 55> kCodes{"DUP_EVENT",
                                                  "ID_REUSED",
                                                  "TOMBSTONE",
                                                  "BAD_SIGNATURE",
                                                  "WRONG_SHOP",
                                                  "LINK_REVOKED",
                                                  "SELF",
                                                  "STAFF",
                                                  "PAUSED",
                                                  "CYCLE",
                                                  "ALREADY_BOUND",
                                                  "NOT_NEW",
                                                  "BOUND",
                                                  "PRICED",
                                                  "REJECT",
                                                  "ALREADY_PAID",
                                                  "GROUP_CLOSED",
                                                  "AUTO_REFUND",
                                                  "GROUP_OK",
                                                  "GROUP_FAIL",
                                                  "NO_BUDGET",
                                                  "TEST_ORDER",
                                                  "NOT_FIRST",
                                                  "NO_BIND",
                                                  "KILLED",
                                                  "BIND_EXPIRED",
                                                  "OUT_OF_WINDOW",
                                                  "BELOW_MIN",
                                                  "INVITER_BLOCKED",
                                                  "CAPPED",
                                                  "EXCLUDED",
                                                  "REVIEW",
                                                  "ACCRUED",
                                                  "DUP_REWARD",
                                                  "ALREADY_FULFILLED",
                                                  "DUP_REFUND",
                                                  "REFUND_AMT",
                                                  "PARKED",
                                                  "OVER_REFUND",
                                                  "VOUCHER_BACK",
                                                  "CLOCK_BACK",
                                                  "MILESTONE",
                                                  "APPROVED",
                                                  "NOTHING_TO_APPROVE",
                                                  "REJECTED",
                                                  "ATTRIB_TOO_LATE",
                                                  "CLAIM_CODE",
                                                  "ERASED",
                                                  "SELF_AFTER_MERGE",
                                                  "DUP_AFTER_MERGE",
                                                  "BOARD",
                                                  "LOSS",
                                                  "NOTHING_TO_TAKE",
                                                  "CREDITED",
                                                  "UNMERGED"};
static_assert(kCodes.size() == static_cast<std::size_t>(DecisionCode::Unmerged) + 1);

constexpr std::array<std::string_view, 25> kReasons{
    "",           "NO_ORDER",    "NO_MEMBER",    "NO_RULE",     "NO_GROUP",     "NO_LINK",
    "NO_REFUND",  "NO_SKU",      "NO_REWARD",    "NO_REASON",   "ORDER_EXISTS", "GROUP_EXISTS",
    "NOT_PAID",   "SAME_MEMBER", "BAD_EVENT",    "OVER_REFUND", "VOUCHER_",     "STATE_",
    "EXPIRED",    "HAS_DEBT",    "INSUFFICIENT", "TOO_LATE",    "TOUCHED",      "KILLED",
    "RULE_EXISTS"};
static_assert(kReasons.size() == static_cast<std::size_t>(RejectReason::RuleExists) + 1);

template <typename Enum> std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
        all.push_back(static_cast<Enum>(i));
    }
    return all;
}

} // namespace

std::string_view textOf(DecisionCode code)
{
    return kCodes[static_cast<std::size_t>(code)];
}

std::string_view textOf(RejectReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

std::vector<DecisionCode> allDecisionCodes()
{
    return upTo(DecisionCode::Unmerged);
}

std::vector<RejectReason> allRejectReasons()
{
    return upTo(RejectReason::RuleExists);
}

} // namespace linli::rewards
