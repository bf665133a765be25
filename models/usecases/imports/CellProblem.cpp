// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/CellProblem.h"

#include <array>
#include <utility>

namespace linli::usecases::imports {
namespace {

constexpr std::array kReasons{
    std::pair{QueueReason::PhoneMasked, "phone_masked"},
    std::pair{QueueReason::PhoneMissing, "phone_missing"},
    std::pair{QueueReason::PhoneVirtual, "phone_virtual"},
    std::pair{QueueReason::PhoneNotMobile, "phone_not_mobile"},
    std::pair{QueueReason::PhoneShared, "phone_shared"},
    std::pair{QueueReason::MemberUnknown, "member_unknown"},
    std::pair{QueueReason::InviterMasked, "inviter_masked"},
    std::pair{QueueReason::InviterUnknown, "inviter_unknown"},
    std::pair{QueueReason::InviterRefused, "inviter_refused"},
    std::pair{QueueReason::OrderMissing, "order_missing"},
    std::pair{QueueReason::OrderAmbiguous, "order_ambiguous"},
    std::pair{QueueReason::NoKey, "no_key"},
};

constexpr std::array kProblems{
    std::pair{CellProblem::RowShifted, "ROW_SHIFTED"},
    std::pair{CellProblem::CellTooLong, "CELL_TOO_LONG"},
    std::pair{CellProblem::FormulaInCell, "FORMULA_IN_CELL"},
    std::pair{CellProblem::KeyMissing, "KEY_MISSING"},
    std::pair{CellProblem::KeyTooLong, "KEY_TOO_LONG"},
    std::pair{CellProblem::KeyDamaged, "KEY_DAMAGED"},
    std::pair{CellProblem::PhoneDamaged, "PHONE_DAMAGED"},
    std::pair{CellProblem::PhoneUnreadable, "PHONE_UNREADABLE"},
    std::pair{CellProblem::MoneyUnreadable, "MONEY_UNREADABLE"},
    std::pair{CellProblem::MoneyMissing, "MONEY_MISSING"},
    std::pair{CellProblem::MoneyTooLarge, "MONEY_TOO_LARGE"},
    std::pair{CellProblem::MoneyNotWholeFen, "MONEY_NOT_WHOLE_FEN"},
    std::pair{CellProblem::MoneyNegative, "MONEY_NEGATIVE"},
    std::pair{CellProblem::MoneyForeign, "MONEY_FOREIGN"},
    std::pair{CellProblem::TimeUnreadable, "TIME_UNREADABLE"},
    std::pair{CellProblem::TimeMissing, "TIME_MISSING"},
    std::pair{CellProblem::TimeOutOfRange, "TIME_OUT_OF_RANGE"},
    std::pair{CellProblem::QuantityUnreadable, "QUANTITY_UNREADABLE"},
    std::pair{CellProblem::StatusUnknown, "STATUS_UNKNOWN"},
    std::pair{CellProblem::NameMissing, "NAME_MISSING"},
    std::pair{CellProblem::ItemsUnreadable, "ITEMS_UNREADABLE"},
    std::pair{CellProblem::OtherValueInOrder, "OTHER_VALUE_IN_ORDER"},
    std::pair{CellProblem::RefundOfUnpaid, "REFUND_OF_UNPAID"},
    std::pair{CellProblem::RefundMissing, "REFUND_MISSING"},
    std::pair{CellProblem::RefundOverPaid, "REFUND_OVER_PAID"},
    std::pair{CellProblem::RefundNotWhole, "REFUND_NOT_WHOLE"},
    std::pair{CellProblem::CurrencyNotCny, "CURRENCY_NOT_CNY"},
    std::pair{CellProblem::AmountsDisagree, "AMOUNTS_DISAGREE"},
    std::pair{CellProblem::CodeMalformed, "CODE_MALFORMED"},
    std::pair{CellProblem::CodeTaken, "CODE_TAKEN"},
    std::pair{CellProblem::InviterCodeUnknown, "INVITER_CODE_UNKNOWN"},
    std::pair{CellProblem::InviterIsSelf, "INVITER_IS_SELF"},
    std::pair{CellProblem::InviterCircle, "INVITER_CIRCLE"},
    std::pair{CellProblem::ConsentUnreadable, "CONSENT_UNREADABLE"},
};

template <typename Table, typename Value> const char* nameIn(const Table& table, Value value)
{
    for (const auto& [entry, name] : table) {
        if (entry == value) {
            return name;
        }
    }
    return "";
}

} // namespace

std::string textOf(const QueuedRow& row)
{
    std::string text = nameIn(kReasons, row.reason);
    if (!row.code.empty()) {
        text += ":" + row.code;
    }
    return text;
}

const char* nameOf(CellProblem problem)
{
    return nameIn(kProblems, problem);
}

} // namespace linli::usecases::imports
