// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::rewards {

/// The closed table of decisions, spec/rewards-details.md §3 and §12.
enum class DecisionCode
{
    DupEvent,
    IdReused,
    Tombstone,
    BadSignature,
    WrongShop,
    LinkRevoked,
    Self,
    Staff,
    Paused,
    Cycle,
    AlreadyBound,
    NotNew,
    Bound,
    Priced,
    Reject,
    AlreadyPaid,
    GroupClosed,
    AutoRefund,
    GroupOk,
    GroupFail,
    NoBudget,
    TestOrder,
    NotFirst,
    NoBind,
    Killed,
    BindExpired,
    OutOfWindow,
    BelowMin,
    InviterBlocked,
    Capped,
    Excluded,
    Review,
    Accrued,
    DupReward,
    AlreadyFulfilled,
    DupRefund,
    RefundAmount,
    Parked,
    OverRefund,
    VoucherBack,
    ClockBack,
    Milestone,
    Approved,
    NothingToApprove,
    Rejected,
    AttribTooLate,
    ClaimCode,
    Erased,
    SelfAfterMerge,
    DupAfterMerge,
    Board,
    Loss,
    NothingToTake,
    Credited,
    Unmerged,
};

/// Why an act was refused as a whole (code Reject); nothing was changed.
enum class RejectReason
{
    None,
    NoOrder,
    NoMember,
    NoRule,
    NoGroup,
    NoLink,
    NoRefund,
    NoSku,
    NoReward,
    NoReason,
    OrderExists,
    GroupExists,
    NotPaid,
    SameMember,
    BadEvent,
    OverRefund,
    VoucherState, ///< VOUCHER_<STATE>
    State,        ///< STATE_<STATE>
    Expired,
    HasDebt,
    Insufficient,
    TooLate,
    Touched,
    Killed,
    RuleExists,
};

/// Upper-case text of the case files ("BAD_SIGNATURE"); never empty.
[[nodiscard]] std::string_view textOf(DecisionCode code);
/// "NO_ORDER"; the two state reasons give only their prefix ("VOUCHER_", "STATE_").
[[nodiscard]] std::string_view textOf(RejectReason reason);
/// Every code, for tests that walk the words.
[[nodiscard]] std::vector<DecisionCode> allDecisionCodes();
[[nodiscard]] std::vector<RejectReason> allRejectReasons();

/// One line of what an event decided. `detail` is the text of the case files; the fields after it
/// are the facts for the why-sheet, language-neutral, empty where they say nothing.
struct Decision
{
    DecisionCode code = DecisionCode::Reject;
    RejectReason reason = RejectReason::None;
    std::string detail;
    std::string subject; ///< text of the order, reward, member, refund, link or group it is about
    RuleId rule;
    std::string found;  ///< the value found: fen, count, or Unix ms of an instant
    std::string needed; ///< the value that was needed, same unit
};

} // namespace linli::rewards
