// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/DecisionText.h"

#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

using rewards::Decision;
using rewards::DecisionCode;

/// How `found` and `needed` of a decision read.
enum class Values
{
    None,
    Money,
    Number,
    Time,
};

struct DecisionWords
{
    DecisionCode code;
    Values values;
    Bilingual text;
};

constexpr std::array kDecisions{
    DecisionWords{
        DecisionCode::DupEvent,
        Values::None,
        {u"同一条记录重复收到，已忽略。", u"The same record came twice; it was ignored."}},
    DecisionWords{
        DecisionCode::IdReused,
        Values::None,
        {u"编号相同但内容不同，已拒绝。", u"Same number with different content; refused."}},
    DecisionWords{
        DecisionCode::Tombstone,
        Values::None,
        {u"这个手机号的老邻居曾要求删除资料，因此不算新邻居。",
         u"This phone belonged to a neighbour who had her data erased, so she is not new."}},
    DecisionWords{
        DecisionCode::BadSignature,
        Values::None,
        {u"邀请码不对：校验位不符，或本店从未发出过。",
         u"The invite code is wrong: its check character fails or this shop never issued it."}},
    DecisionWords{DecisionCode::WrongShop,
                  Values::None,
                  {u"这是别的店的邀请码。", u"This invite code belongs to another shop."}},
    DecisionWords{DecisionCode::LinkRevoked,
                  Values::None,
                  {u"这个邀请码已停用。", u"This invite code was revoked."}},
    DecisionWords{
        DecisionCode::Self,
        Values::None,
        {u"邀请人和新邻居是同一个人（同一手机号或微信），不能自己邀请自己。",
         u"Inviter and invitee are one person (same phone or WeChat); nobody can invite herself."}},
    DecisionWords{DecisionCode::Staff,
                  Values::None,
                  {u"店员不能做邀请人。", u"Shop staff cannot be inviters."}},
    DecisionWords{DecisionCode::Paused,
                  Values::None,
                  {u"所有邀请活动都已暂停或停止，暂不记新的邀请关系。",
                   u"Every invitation rule is paused or stopped, so no new bind is made."}},
    DecisionWords{
        DecisionCode::Cycle,
        Values::None,
        {u"这样会绕成一圈：邀请人本来就是她邀请来的。",
         u"That would close a circle: the inviter was herself invited by this neighbour."}},
    DecisionWords{
        DecisionCode::AlreadyBound,
        Values::None,
        {u"她已经有邀请人，先绑定的有效。", u"She already has an inviter; the first bind holds."}},
    DecisionWords{DecisionCode::NotNew,
                  Values::None,
                  {u"她以前在店里买过，不是新邻居。", u"She bought here before and is not new."}},
    DecisionWords{
        DecisionCode::Bound, Values::None, {u"已记下邀请关系。", u"The invitation is recorded."}},
    DecisionWords{DecisionCode::Priced,
                  Values::None,
                  {u"已按最优惠的一种优惠计价。", u"Priced with the best offer."}},
    DecisionWords{DecisionCode::AlreadyPaid,
                  Values::None,
                  {u"这张订单已经付过款。", u"This order was paid already."}},
    DecisionWords{DecisionCode::GroupClosed,
                  Values::None,
                  {u"拼团已结束或已满，这笔钱原路退回。",
                   u"The group buy is closed; the money goes straight back."}},
    DecisionWords{DecisionCode::AutoRefund,
                  Values::Money,
                  {u"已自动退款 {found}。", u"Refunded automatically: {found}."}},
    DecisionWords{
        DecisionCode::GroupOk, Values::None, {u"拼团成功。", u"The group buy succeeded."}},
    DecisionWords{DecisionCode::GroupFail,
                  Values::None,
                  {u"拼团到时间没有凑满，已付的全部退回。",
                   u"The group buy did not fill in time; everything paid goes back."}},
    DecisionWords{DecisionCode::NoBudget,
                  Values::Number,
                  {u"规则 {rule} 的预算不够：需要 {needed}，只剩 {found}。",
                   u"The budget of rule {rule} is too small: {needed} needed, {found} left."}},
    DecisionWords{DecisionCode::TestOrder,
                  Values::None,
                  {u"测试订单不发奖励。", u"A test order earns no reward."}},
    DecisionWords{DecisionCode::NotFirst,
                  Values::None,
                  {u"这不是她的首单，不发首单奖励。",
                   u"This is not her first order, so there is no first-order reward."}},
    DecisionWords{DecisionCode::NoBind,
                  Values::None,
                  {u"她没有邀请人，所以没有奖励。", u"She has no inviter, so there is no reward."}},
    DecisionWords{DecisionCode::Killed,
                  Values::Time,
                  {u"规则 {rule} 已在 {needed} 停止，付款时间是 {found}。",
                   u"Rule {rule} was stopped at {needed}; payment was at {found}."}},
    DecisionWords{DecisionCode::BindExpired,
                  Values::Time,
                  {u"邀请关系在 {needed} 到期，付款时间是 {found}。",
                   u"The bind ended at {needed}; payment was at {found}."}},
    DecisionWords{DecisionCode::OutOfWindow,
                  Values::Time,
                  {u"付款时间 {found} 不在规则 {rule} 的活动时间内。",
                   u"Payment at {found} is outside the window of rule {rule}."}},
    DecisionWords{DecisionCode::BelowMin,
                  Values::Money,
                  {u"规则 {rule} 要求至少 {needed}，这单只有 {found}。",
                   u"Rule {rule} needs at least {needed}; this order has {found}."}},
    DecisionWords{DecisionCode::InviterBlocked,
                  Values::None,
                  {u"邀请人已被停用。", u"The inviter is blocked."}},
    DecisionWords{
        DecisionCode::Capped,
        Values::Number,
        {u"邀请人在规则 {rule} 下已得 {found} 次，上限是 {needed} 次。",
         u"The inviter already has {found} rewards of rule {rule}; the cap is {needed}."}},
    DecisionWords{
        DecisionCode::Excluded,
        Values::None,
        {u"与规则 {rule} 互斥的另一条规则已经发奖，这一条不再发。",
         u"Another rule of the same exclusive group paid already, so rule {rule} does not."}},
    DecisionWords{DecisionCode::Review,
                  Values::None,
                  {u"奖励已记下，先进入待审核：{detail}。",
                   u"The reward is recorded and waits for review: {detail}."}},
    DecisionWords{DecisionCode::Accrued,
                  Values::None,
                  {u"规则 {rule} 的奖励已记下。", u"The reward of rule {rule} is recorded."}},
    DecisionWords{DecisionCode::DupReward,
                  Values::None,
                  {u"这笔奖励已经发过，不会重复发。",
                   u"This reward was issued before and is not issued twice."}},
    DecisionWords{DecisionCode::AlreadyFulfilled,
                  Values::None,
                  {u"这张订单已经提过货，等待天数仍从第一次提货算起。",
                   u"Handed over before; the hold still counts from the first time."}},
    DecisionWords{DecisionCode::DupRefund,
                  Values::None,
                  {u"这个退款单号已经处理过。", u"This refund number was handled before."}},
    DecisionWords{DecisionCode::RefundAmount,
                  Values::Money,
                  {u"这次退款 {found}。", u"This refund is {found}."}},
    DecisionWords{DecisionCode::Parked,
                  Values::None,
                  {u"退款先到、付款未到，先保管，付款后自动处理。",
                   u"The refund came before the payment; it waits and is applied then."}},
    DecisionWords{DecisionCode::OverRefund,
                  Values::Money,
                  {u"退款超过实付：最多还能退 {needed}，这次要退 {found}。",
                   u"More than was paid: at most {needed} is left, {found} was asked."}},
    DecisionWords{DecisionCode::VoucherBack,
                  Values::Time,
                  {u"优惠券已还给她，有效期到 {found}。",
                   u"The voucher is back with her, valid until {found}."}},
    DecisionWords{
        DecisionCode::ClockBack,
        Values::Time,
        {u"电脑时钟被调回了，结算没有执行。", u"The clock was set back; nothing was settled."}},
    DecisionWords{
        DecisionCode::Milestone,
        Values::None,
        {u"达到里程碑，奖励已到账。", u"A milestone is reached; the reward is available."}},
    DecisionWords{
        DecisionCode::Approved,
        Values::None,
        {u"审核通过，奖励按原定时间生效。", u"Approved; the reward becomes available as planned."}},
    DecisionWords{DecisionCode::NothingToApprove,
                  Values::None,
                  {u"这张订单没有待审核的奖励。", u"No reward of this order waits for review."}},
    DecisionWords{DecisionCode::Rejected,
                  Values::None,
                  {u"审核未通过，这张订单的奖励已取消。",
                   u"Rejected; the rewards of this order are cancelled."}},
    DecisionWords{DecisionCode::AttribTooLate,
                  Values::Time,
                  {u"付款超过 24 小时，不能再补记邀请人。",
                   u"More than 24 hours after payment; no inviter can be added."}},
    DecisionWords{DecisionCode::ClaimCode,
                  Values::None,
                  {u"她还有可领的奖励，已生成领取码。",
                   u"She still had rewards to collect; a claim code was made."}},
    DecisionWords{
        DecisionCode::Erased, Values::None, {u"个人资料已删除。", u"Her personal data is erased."}},
    DecisionWords{
        DecisionCode::SelfAfterMerge,
        Values::None,
        {u"合并后发现邀请人和被邀请人是同一人，奖励已收回。",
         u"After the merge inviter and invitee are one person; the reward is taken back."}},
    DecisionWords{DecisionCode::DupAfterMerge,
                  Values::None,
                  {u"合并后同一人得了两次，晚的一次已收回。",
                   u"After the merge one person was rewarded twice; the later one is taken back."}},
    DecisionWords{DecisionCode::Board, Values::None, {u"本周排行榜。", u"This week's board."}},
    DecisionWords{DecisionCode::Loss,
                  Values::None,
                  {u"奖品已领走，记为店里的损失，不向邻居追讨。",
                   u"The gift is already handed out; the shop bears the loss."}},
    DecisionWords{
        DecisionCode::NothingToTake,
        Values::None,
        {u"奖励已过期，没有可收回的。", u"The reward has expired; there is nothing to take back."}},
    DecisionWords{DecisionCode::Credited, Values::None, {u"已手工补发。", u"Credited by hand."}},
    DecisionWords{DecisionCode::Unmerged, Values::None, {u"合并已撤销。", u"The merge is undone."}},
};

QString valueText(const std::string& raw, Values values)
{
    const QString text = QString::fromStdString(raw);
    bool number = false;
    const qlonglong value = text.toLongLong(&number);
    if (!number) {
        return raw.empty() ? QStringLiteral("—") : text;
    }
    switch (values) {
    case Values::Money:
        return moneyText(Money::fromFen(value));
    case Values::Time:
        return instantPlainText(Instant::fromUnixMs(value));
    case Values::Number:
        return countText(value);
    case Values::None:
        return text;
    }
    return text;
}

QString filled(QString text, const Decision& decision, Values values)
{
    text.replace(QLatin1String("{found}"), valueText(decision.found, values));
    text.replace(QLatin1String("{needed}"), valueText(decision.needed, values));
    text.replace(QLatin1String("{rule}"), decision.rule.empty()
                                              ? QStringLiteral("—")
                                              : QString::fromStdString(decision.rule.text()));
    return text.replace(QLatin1String("{detail}"), QString::fromStdString(decision.detail));
}

} // namespace

QString decisionText(const Decision& decision, Language language)
{
    if (decision.code == DecisionCode::Reject) {
        return filled(rejectSentence(decision.reason, language), decision, Values::Money);
    }
    for (const DecisionWords& words : kDecisions) {
        if (words.code == decision.code) {
            return filled(words.text.in(language), decision, words.values);
        }
    }
    return QString::fromStdString(decision.detail);
}

} // namespace linli::words
