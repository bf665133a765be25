// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ImportText.h"

#include <array>

namespace linli::words {
namespace {

using usecases::imports::CellProblem;
using usecases::imports::QueueReason;

struct ProblemWords
{
    CellProblem problem;
    Bilingual text;
    Bilingual allowed;
};

// clang-format off
constexpr std::array kProblems{
    ProblemWords{CellProblem::RowShifted,
        {u"这一行比表头多出内容，列已错位。", u"The row has more cells than the header; its columns have shifted."},
        {u"与表头同样多的列", u"as many cells as the header"}},
    ProblemWords{CellProblem::CellTooLong,
        {u"单元格内容太长。", u"The cell is too long."},
        {u"最多 32767 个字", u"at most 32,767 characters"}},
    ProblemWords{CellProblem::FormulaInCell,
        {u"单元格是公式，存下的结果不可靠。", u"The cell is a formula; its stored result proves nothing."},
        {u"写明的值，不用公式", u"a plain value, no formula"}},
    ProblemWords{CellProblem::KeyMissing,
        {u"编号为空。", u"The number is missing."},
        {u"1–64 个字的编号", u"a number of 1–64 characters"}},
    ProblemWords{CellProblem::KeyTooLong,
        {u"编号太长。", u"The number is too long."},
        {u"最多 64 个字", u"at most 64 characters"}},
    ProblemWords{CellProblem::KeyDamaged,
        {u"长编号已被表格软件损坏。", u"A spreadsheet has damaged this long number."},
        {u"按文本保存的完整编号", u"the whole number, kept as text"}},
    ProblemWords{CellProblem::PhoneDamaged,
        {u"手机号已被表格软件损坏。", u"A spreadsheet has damaged this phone number."},
        {u"11 位手机号，按文本保存", u"11 digits, kept as text"}},
    ProblemWords{CellProblem::PhoneUnreadable,
        {u"看不出是一个电话号码。", u"This is not one phone number."},
        {u"一个 11 位手机号", u"one mobile number of 11 digits"}},
    ProblemWords{CellProblem::MoneyUnreadable,
        {u"看不出金额。", u"This is not an amount."},
        {u"如 1,234.50 或 ¥12", u"like 1,234.50 or ¥12"}},
    ProblemWords{CellProblem::MoneyMissing,
        {u"已付款的订单没有金额。", u"A paid order has no amount."},
        {u"实付金额", u"the amount paid"}},
    ProblemWords{CellProblem::MoneyTooLarge,
        {u"金额太大。", u"The amount is too large."},
        {u"最多 10,000,000.00 元", u"at most 10,000,000.00 yuan"}},
    ProblemWords{CellProblem::MoneyNotWholeFen,
        {u"金额不到一分。", u"The amount is not whole fen."},
        {u"最多两位小数", u"at most two decimals"}},
    ProblemWords{CellProblem::MoneyNegative,
        {u"金额不能为负。", u"The amount may not be negative."},
        {u"0 或正数", u"0 or more"}},
    ProblemWords{CellProblem::MoneyForeign,
        {u"不是人民币金额。", u"This is not an amount in CNY."},
        {u"人民币金额", u"an amount in CNY"}},
    ProblemWords{CellProblem::TimeUnreadable,
        {u"看不出时间。", u"This is not a time."},
        {u"如 2026-03-02 10:00:00", u"like 2026-03-02 10:00:00"}},
    ProblemWords{CellProblem::TimeMissing,
        {u"没有下单时间。", u"The time of the order is missing."},
        {u"如 2026-03-02 10:00:00", u"like 2026-03-02 10:00:00"}},
    ProblemWords{CellProblem::TimeOutOfRange,
        {u"时间超出范围。", u"The time is out of range."},
        {u"2000–2099 年", u"years 2000–2099"}},
    ProblemWords{CellProblem::QuantityUnreadable,
        {u"看不出数量。", u"This is not a quantity."},
        {u"1–9999 的整数", u"a whole number 1–9999"}},
    ProblemWords{CellProblem::StatusUnknown,
        {u"不认识的状态。", u"Nobody knows this status."},
        {u"该平台的状态词", u"a status word of the platform"}},
    ProblemWords{CellProblem::NameMissing,
        {u"没有商品名称。", u"The name of the goods is missing."},
        {u"商品名称", u"a name"}},
    ProblemWords{CellProblem::ItemsUnreadable,
        {u"看不懂这些商品。", u"These items cannot be read."},
        {u"品名×数量，或 2× 品名", u"name×quantity, or 2× name"}},
    ProblemWords{CellProblem::OtherValueInOrder,
        {u"同一订单的另一行写的不一样。", u"Another row of the same order says something else."},
        {u"与该订单第一行相同", u"the same as in the first row of the order"}},
    ProblemWords{CellProblem::RefundOfUnpaid,
        {u"未付款的订单却有退款。", u"An unpaid order has a refund."},
        {u"空或 0", u"empty or 0"}},
    ProblemWords{CellProblem::RefundMissing,
        {u"部分退款却没有退款金额。", u"A partial refund has no amount."},
        {u"退款金额", u"the amount refunded"}},
    ProblemWords{CellProblem::RefundOverPaid,
        {u"退款多于实付。", u"More is refunded than was paid."},
        {u"不超过实付金额", u"at most the amount paid"}},
    ProblemWords{CellProblem::RefundNotWhole,
        {u"已付款后关闭的订单没有全额退款。", u"The order was closed after payment, yet not all is refunded."},
        {u"等于实付金额", u"the amount paid"}},
    ProblemWords{CellProblem::CurrencyNotCny,
        {u"不是人民币订单。", u"The order is not in CNY."},
        {u"CNY", u"CNY"}},
    ProblemWords{CellProblem::AmountsDisagree,
        {u"商品金额 − 优惠 + 运费 不等于实付。", u"Goods − discount + freight is not the amount paid."},
        {u"商品金额 − 优惠 + 运费", u"goods − discount + freight"}},
    ProblemWords{CellProblem::CodeMalformed,
        {u"邀请码格式不对。", u"The invite code is malformed."},
        {u"4–16 个字母或数字", u"4–16 letters or digits"}},
    ProblemWords{CellProblem::CodeTaken,
        {u"邀请码已属于别人。", u"The invite code is somebody else's."},
        {u"没有人用过的邀请码", u"a code nobody has"}},
    ProblemWords{CellProblem::InviterCodeUnknown,
        {u"没有人有这个邀请码。", u"Nobody has this invite code."},
        {u"本店或本文件里的邀请码", u"a code of the shop or of this file"}},
    ProblemWords{CellProblem::InviterIsSelf,
        {u"邀请人是自己。", u"The inviter is the person herself."},
        {u"别人的邀请码", u"somebody else's code"}},
    ProblemWords{CellProblem::InviterCircle,
        {u"邀请关系成了一个圈。", u"The inviters form a circle."},
        {u"不回到自己的邀请人", u"an inviter who does not lead back"}},
    ProblemWords{CellProblem::ConsentUnreadable,
        {u"看不出是否同意。", u"This is neither yes nor no."},
        {u"yes no true false 1 0 是 否 或空", u"yes no true false 1 0 是 否 or empty"}},
};

struct ReasonWords
{
    QueueReason reason;
    Bilingual text;
};

constexpr std::array kReasons{
    ReasonWords{QueueReason::PhoneMasked, {u"手机号被遮住。", u"The phone is masked."}},
    ReasonWords{QueueReason::PhoneMissing, {u"没有手机号。", u"There is no phone."}},
    ReasonWords{QueueReason::PhoneVirtual, {u"虚拟号码。", u"The phone is a relay number."}},
    ReasonWords{QueueReason::PhoneNotMobile, {u"不是手机号。", u"The phone is not a mobile number."}},
    ReasonWords{QueueReason::PhoneShared, {u"两个人用同一手机号。", u"Two people share the phone."}},
    ReasonWords{QueueReason::MemberUnknown, {u"没有人有这个邀请码。", u"Nobody has this invite code."}},
    ReasonWords{QueueReason::InviterMasked, {u"邀请人的手机号被遮住。", u"The inviter's phone is masked."}},
    ReasonWords{QueueReason::InviterUnknown, {u"不知道邀请人是谁。", u"The inviter is unknown."}},
    ReasonWords{QueueReason::InviterRefused, {u"邀请关系不成立。", u"The invitation was refused."}},
    ReasonWords{QueueReason::OrderMissing, {u"找不到对应的订单。", u"The order is not in the shop."}},
    ReasonWords{QueueReason::OrderAmbiguous, {u"对应的订单不止一个。", u"More than one order fits."}},
    ReasonWords{QueueReason::NoKey, {u"没有订单号和支付时间。", u"There is neither an order number nor a payment time."}},
};
// clang-format on

const ProblemWords& wordsOf(CellProblem problem)
{
    for (const ProblemWords& words : kProblems) {
        if (words.problem == problem) {
            return words;
        }
    }
    return kProblems.front();
}

constexpr Bilingual tieWords(ports::ImportTie tie)
{
    switch (tie) {
    case ports::ImportTie::Rewards:
        return {u"奖励 %1 笔", u"%1 rewards"};
    case ports::ImportTie::Orders:
        return {u"这些人后来的订单 %1 个", u"%1 later orders of these people"};
    case ports::ImportTie::Refunds:
        return {u"退款 %1 笔", u"%1 refunds"};
    case ports::ImportTie::HandedOut:
        return {u"已交货的订单 %1 个", u"%1 orders handed over"};
    case ports::ImportTie::Binds:
        return {u"后来的邀请关系 %1 个", u"%1 later invitations"};
    case ports::ImportTie::Edited:
        return {u"改过的邻居或商品 %1 个", u"%1 edited neighbours or products"};
    case ports::ImportTie::Items:
        return {u"被商品明细补全的订单 %1 个", u"%1 orders completed by an item file"};
    case ports::ImportTie::Cloud:
        return {u"已上传云端的记录 %1 条", u"%1 records the cloud has already"};
    case ports::ImportTie::Other:
        break;
    }
    return {u"其他记录 %1 条", u"%1 other records"};
}

} // namespace

QString cellProblemText(CellProblem problem, Language language)
{
    return wordsOf(problem).text.in(language);
}

QString cellAllowedText(CellProblem problem, Language language)
{
    return wordsOf(problem).allowed.in(language);
}

QString queueReasonText(QueueReason reason, Language language)
{
    for (const ReasonWords& words : kReasons) {
        if (words.reason == reason) {
            return words.text.in(language);
        }
    }
    return kReasons.front().text.in(language);
}

QString queueReasonText(std::string_view kept, Language language)
{
    const std::size_t colon = kept.find(':');
    for (const QueueReason reason :
         {QueueReason::PhoneMasked, QueueReason::PhoneMissing, QueueReason::PhoneVirtual,
          QueueReason::PhoneNotMobile, QueueReason::PhoneShared, QueueReason::MemberUnknown,
          QueueReason::InviterMasked, QueueReason::InviterUnknown, QueueReason::OrderMissing,
          QueueReason::OrderAmbiguous, QueueReason::NoKey}) {
        if (kept == usecases::imports::textOf({0, reason, {}, {}})) {
            return queueReasonText(reason, language);
        }
    }
    const QString code = colon == std::string_view::npos
                             ? QString()
                             : QStringLiteral(" (%1)").arg(
                                   QString::fromStdString(std::string(kept.substr(colon + 1))));
    return queueReasonText(QueueReason::InviterRefused, language) + code;
}

QString importTiesText(const std::vector<ports::ImportTieCount>& ties, Language language)
{
    QStringList parts;
    for (const ports::ImportTieCount& tie : ties) {
        parts += tieWords(tie.tie).in(language).arg(tie.count);
    }
    constexpr Bilingual kSentence{
        u"不能撤销这次导入，后来的事已经用到它：%1。",
        u"This import cannot be taken back, later facts stand on it: %1."};
    return kSentence.in(language).arg(
        parts.join(language == Language::Zh ? QStringLiteral("、") : QStringLiteral(", ")));
}

} // namespace linli::words
