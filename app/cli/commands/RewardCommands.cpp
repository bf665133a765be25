// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/answers/WhyText.h"
#include "app/cli/commands/Commands.h"
#include "domain/rewards/TermsText.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Submit.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

Result<int> redeemCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, redeemReward(*shop, RewardId(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

Result<int> undoRedeemCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, undoRedeem(*shop, RewardId(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

Result<int> settleCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, settle(*shop));
    return answerOutcome(context, outcome);
}

Result<int> payoutCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    Payout payout;
    LINLI_ASSIGN(payout.member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const auto amount, context.arguments.number("--amt"));
    LINLI_ASSIGN(const auto tax, context.arguments.number("--tax"));
    if (!amount) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--amt", "--amt FEN");
    }
    payout.amountFen = *amount;
    payout.taxPercent = static_cast<std::int32_t>(tax.value_or(0));
    LINLI_ASSIGN(const Outcome outcome, payOut(*shop, payout));
    return answerOutcome(context, outcome);
}

Result<int> creditCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const rewards::Quantity amount, rewards::parseQuantity(context.arguments.text(1)));
    LINLI_ASSIGN(const Outcome outcome,
                 creditMember(*shop, member, amount, context.arguments.optionText("--reason")));
    return answerOutcome(context, outcome);
}

Result<int> attribCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey inviter, findMember(*shop, context.arguments.text(1)));
    LINLI_ASSIGN(const Outcome outcome,
                 attributeOrder(*shop, OrderKey(context.arguments.text(0)), inviter));
    return answerOutcome(context, outcome);
}

template <Result<Outcome> (*act)(Shop&, const OrderKey&)>
Result<int> onOrder(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, act(*shop, OrderKey(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

Result<int> dueCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<DueRow> due, dueList(*shop));
    QJsonArray people;
    TextTable table{
        {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("available")}, {}, {}};
    for (const DueRow& row : due) {
        QJsonArray goods;
        QStringList texts;
        if (row.cashFen > 0) {
            texts << words::moneyText(Money::fromFen(row.cashFen));
        }
        for (const rewards::Quantity& good : row.goods) {
            goods.append(QJsonObject{{QStringLiteral("unit"), qs(good.unit.text())},
                                     {QStringLiteral("count"), qint64(good.count)}});
            texts << words::quantityText(good.unit, good.count, context.out.language());
        }
        QJsonArray rewardList;
        for (const RewardRow& reward : row.rewards) {
            rewardList.append(jsonOf(reward));
        }
        people.append(QJsonObject{{QStringLiteral("member"), qs(row.member.text())},
                                  {QStringLiteral("name"), qs(row.name)},
                                  {QStringLiteral("code"), qs(row.code)},
                                  {QStringLiteral("available_fen"), qint64(row.cashFen)},
                                  {QStringLiteral("owed_fen"), qint64(row.owedFen)},
                                  {QStringLiteral("goods"), goods},
                                  {QStringLiteral("rewards"), rewardList}});
        table.rows.push_back({qs(row.name), qs(row.code), texts.join(QStringLiteral(" + "))});
    }
    context.out.answer({{QStringLiteral("due"), people}}, table.toText());
    return 0;
}

} // namespace

std::vector<Command> rewardCommands()
{
    const QStringList order{QStringLiteral("ORDER")};
    return {
        {"due", {{}, {}, {}}, {u"谁有什么可领", u"Who may collect what"}, dueCommand},
        {"redeem",
         {{QStringLiteral("REWARD")}, {}, {}},
         {u"核销一份奖励", u"Hand a reward out"},
         redeemCommand},
        {"undo-redeem",
         {{QStringLiteral("REWARD")}, {}, {}},
         {u"撤销一次误核销", u"Take a mistaken hand-out back"},
         undoRedeemCommand},
        {"settle",
         {{}, {}, {}},
         {u"结算：到期的奖励变为可领", u"Settle what is due"},
         settleCommand},
        {"payout",
         {{QStringLiteral("MEMBER")}, {QStringLiteral("--amt"), QStringLiteral("--tax")}, {}},
         {u"现金发放", u"Pay cash out"},
         payoutCommand},
        {"credit",
         {{QStringLiteral("MEMBER"), QStringLiteral("UNIT:N")}, {QStringLiteral("--reason")}, {}},
         {u"手工补发", u"Credit by hand"},
         creditCommand},
        {"approve", {order, {}, {}}, {u"审核通过", u"Approve a review"}, onOrder<approveReview>},
        {"reject", {order, {}, {}}, {u"审核不通过", u"Reject a review"}, onOrder<rejectReview>},
        {"attrib",
         {{QStringLiteral("ORDER"), QStringLiteral("INVITER")}, {}, {}},
         {u"付款后补记邀请人（24 小时内，进审核）",
          u"Name the inviter after payment (24 h, goes to review)"},
         attribCommand},
        {"why",
         {{QStringLiteral("REWARD|ORDER|MEMBER")}, {}, {}},
         {u"为什么有（没有）这份奖励", u"Why a reward was given or refused"},
         whyCommand},
    };
}

} // namespace linli::app
