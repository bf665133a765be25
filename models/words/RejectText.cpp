// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/DecisionText.h"

#include <array>

namespace linli::words {
namespace {

using rewards::RejectReason;

struct ReasonWords
{
    RejectReason reason;
    Bilingual text;
};

constexpr std::array kReasons{
    ReasonWords{RejectReason::None, {u"没有执行。", u"Not done."}},
    ReasonWords{RejectReason::NoOrder, {u"没有这张订单。", u"There is no such order."}},
    ReasonWords{RejectReason::NoMember, {u"没有这位邻居。", u"There is no such neighbour."}},
    ReasonWords{RejectReason::NoRule, {u"没有这条规则。", u"There is no such rule."}},
    ReasonWords{RejectReason::NoGroup, {u"没有这个拼团。", u"There is no such group buy."}},
    ReasonWords{RejectReason::NoLink, {u"没有这个邀请码。", u"There is no such invite code."}},
    ReasonWords{
        RejectReason::NoRefund,
        {u"没有这笔退款，或还没有执行。", u"There is no such refund, or it was not applied yet."}},
    ReasonWords{RejectReason::NoSku,
                {u"订单里没有这件商品。", u"The order does not hold this product."}},
    ReasonWords{RejectReason::NoReward, {u"没有这笔奖励。", u"There is no such reward."}},
    ReasonWords{RejectReason::NoReason,
                {u"手工补发要写原因。", u"A credit by hand needs a reason."}},
    ReasonWords{RejectReason::OrderExists,
                {u"这个订单号已经用过。", u"This order number is taken."}},
    ReasonWords{RejectReason::GroupExists,
                {u"这个拼团号已经用过。", u"This group number is taken."}},
    ReasonWords{RejectReason::NotPaid, {u"订单还没有付款。", u"The order is not paid."}},
    ReasonWords{RejectReason::SameMember,
                {u"不能和自己合并。", u"One cannot be merged with oneself."}},
    ReasonWords{RejectReason::BadEvent,
                {u"这条记录不完整，没有执行。", u"The record is incomplete; nothing was done."}},
    ReasonWords{RejectReason::OverRefund,
                {u"退的件数超过买的件数。", u"More units than were bought."}},
    ReasonWords{
        RejectReason::VoucherState,
        {u"这张券现在不能用（{detail}）。", u"This voucher cannot be used now ({detail})."}},
    ReasonWords{
        RejectReason::State,
        {u"这笔奖励现在不能领（{detail}）。", u"This reward cannot be handed out now ({detail})."}},
    ReasonWords{RejectReason::Expired, {u"已经过期。", u"It has expired."}},
    ReasonWords{RejectReason::HasDebt,
                {u"她还欠店里 {found}，还清前不能提现。",
                 u"She owes the shop {found}; nothing is paid out before that is settled."}},
    ReasonWords{RejectReason::Insufficient,
                {u"可提余额不够：要 {needed}，只有 {found}。",
                 u"Not enough available: {needed} asked, {found} there."}},
    ReasonWords{RejectReason::TooLate,
                {u"已超过 24 小时，不能撤销。", u"More than 24 hours ago; it cannot be undone."}},
    ReasonWords{
        RejectReason::Touched,
        {u"之后又有新的记录，不能撤销。", u"Something happened since; it cannot be undone."}},
    ReasonWords{RejectReason::Killed,
                {u"规则已停止，不能恢复。", u"The rule was stopped for good."}},
    ReasonWords{RejectReason::RuleExists, {u"这个规则名已经用过。", u"This rule name is taken."}},
};

} // namespace

QString rejectSentence(RejectReason reason, Language language)
{
    for (const ReasonWords& words : kReasons) {
        if (words.reason == reason) {
            return words.text.in(language);
        }
    }
    return kReasons.front().text.in(language);
}

} // namespace linli::words
