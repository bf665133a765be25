// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace linli::usecases::imports {

/// Why a cell is refused (spec/import-rules.md §3-§6). words/ImportText holds the sentence and what
/// is allowed, one each per value.
enum class CellProblem
{
    RowShifted,
    CellTooLong,
    FormulaInCell,
    KeyMissing,
    KeyTooLong,
    KeyDamaged,
    PhoneDamaged,
    PhoneUnreadable,
    MoneyUnreadable,
    MoneyMissing,
    MoneyTooLarge,
    MoneyNotWholeFen,
    MoneyNegative,
    MoneyForeign,
    TimeUnreadable,
    TimeMissing,
    TimeOutOfRange,
    QuantityUnreadable,
    StatusUnknown,
    NameMissing,
    ItemsUnreadable,
    OtherValueInOrder, ///< a later row of the same order says something else
    RefundOfUnpaid,
    RefundMissing,
    RefundOverPaid,
    RefundNotWhole, ///< closed after payment, yet not all is refunded
    CurrencyNotCny,
    AmountsDisagree, ///< goods − discount + freight ≠ paid
    CodeMalformed,
    CodeTaken,
    InviterCodeUnknown,
    InviterIsSelf,
    InviterCircle,
    ConsentUnreadable,
};

/// One refused cell. `column` is the header as the file writes it, "" for a shifted row; `sheet` is
/// empty for text files. `value` is as the file writes it, cut to 200 characters; it may be
/// personal, so it goes to the owner's screen and never to a log.
struct CellError
{
    std::string sheet;
    std::int64_t row = 0;
    std::string column;
    std::string value;
    CellProblem problem = CellProblem::KeyMissing;
    std::int32_t columnIndex = 0; ///< place in the row, for order
};

/// What a person has to decide (spec/import-rules.md §7).
enum class QueueReason
{
    PhoneMasked,
    PhoneMissing,
    PhoneVirtual,
    PhoneNotMobile,
    PhoneShared,
    MemberUnknown,
    InviterMasked,
    InviterUnknown,
    InviterRefused, ///< with the refusal's code
    OrderMissing,
    OrderAmbiguous,
    NoKey,
};

struct QueuedRow
{
    std::int64_t row = 0;
    QueueReason reason = QueueReason::NoKey;
    std::string code;       ///< InviterRefused: the engine's word
    std::string cells;      ///< the row's cells joined by TAB, for the one who decides
    std::string order = {}; ///< key of the order it is about, where there is one
};

/// "phone_masked", "inviter_refused:CYCLE".
[[nodiscard]] std::string textOf(const QueuedRow& row);
/// "REFUND_OVER_PAID": the name scripts see.
[[nodiscard]] const char* nameOf(CellProblem problem);

} // namespace linli::usecases::imports
