// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers/WhyText.h"

#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "usecases/members/Members.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/why/Why.h"
#include "words/ValueText.h"
#include "words/WhySheet.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

int answerWhy(const CommandContext& context, const words::WhySheet& sheet)
{
    QJsonArray facts;
    QString text = sheet.sentence;
    for (const words::WhyLine& fact : sheet.facts) {
        facts.append(QJsonObject{{QStringLiteral("at"), jsonOf(fact.at)},
                                 {QStringLiteral("text"), fact.text}});
        text += QStringLiteral("\n  %1  %2")
                    .arg(fact.at ? words::instantPlainText(*fact.at) : QString(), fact.text);
    }
    QJsonArray refunded;
    for (const QString& line : sheet.ifRefunded) {
        refunded.append(line);
        text += QLatin1Char('\n') + say(context, {u"如果退款：%1", u"If refunded: %1"}).arg(line);
    }
    context.out.answer({{QStringLiteral("sentence"), sheet.sentence},
                        {QStringLiteral("facts"), facts},
                        {QStringLiteral("if_refunded"), refunded}},
                       text);
    return 0;
}

Result<int> whyOfMember(CommandContext& context, Shop& shop, const MemberKey& member)
{
    RewardQuery query;
    query.owner = member;
    LINLI_ASSIGN(const Page<RewardRow> page, listRewards(shop, query, PageRequest{}));
    return answerWhy(context, words::whyMember(page.rows, page.total, context.out.language()));
}

} // namespace

Result<int> whyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const std::string name = context.arguments.text(0);
    const words::Language language = context.out.language();
    LINLI_ASSIGN(const auto row, shop->rewardQueries.row(RewardId(name)));
    if (row) {
        LINLI_ASSIGN(const WhyFacts why, whyReward(*shop, RewardId(name)));
        return answerWhy(context, words::whyReward(why, language));
    }
    const auto order = whyOrder(*shop, OrderKey(name));
    if (order) {
        return answerWhy(context, words::whyOrder(*order, language));
    }
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, name));
    return whyOfMember(context, *shop, member);
}

} // namespace linli::app
