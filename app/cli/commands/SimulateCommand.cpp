// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RuleFile.h"
#include "usecases/boards/Boards.h"
#include "usecases/campaigns/CampaignRules.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/simulation/Simulate.h"
#include "words/RuleSentence.h"
#include "words/ValueText.h"

#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using namespace usecases;

QJsonValue orNull(const std::optional<std::int64_t>& value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonObject jsonOf(const Simulation& told)
{
    QJsonArray top;
    for (const TopEarner& earner : told.top) {
        top.append(QJsonObject{{QStringLiteral("member"), qs(earner.member.text())},
                               {QStringLiteral("code"), qs(earner.code)},
                               {QStringLiteral("name"), qs(earner.name)},
                               {QStringLiteral("rewards"), qint64(earner.rewards)},
                               {QStringLiteral("cost_fen"), qint64(earner.costFen)}});
    }
    QJsonValue worst;
    if (told.worstDay) {
        worst = QJsonObject{{QStringLiteral("day"), qs(told.worstDay->day.toText())},
                            {QStringLiteral("cost_fen"), qint64(told.worstDay->costFen)}};
    }
    QJsonArray unknown;
    for (const std::string& unit : told.unknownUnits) {
        unknown.append(qs(unit));
    }
    return {
        {QStringLiteral("rewards"), qint64(told.rewards)},
        {QStringLiteral("cost_fen"), qint64(told.costFen)},
        {QStringLiteral("worst_day"), worst},
        {QStringLiteral("top"), top},
        {QStringLiteral("cost_per_new_fen"), orNull(told.costPerNewFen)},
        {QStringLiteral("roi"), QJsonObject{{QStringLiteral("profit_fen"), orNull(told.profitFen)},
                                            {QStringLiteral("cost_fen"), qint64(told.costFen)}}},
        {QStringLiteral("days"), told.days},
        {QStringLiteral("paid_orders"), qint64(told.paidOrders)},
        {QStringLiteral("new_neighbours"), qint64(told.newNeighbours)},
        {QStringLiteral("in_review"), qint64(told.inReview)},
        {QStringLiteral("taken_back"), qint64(told.takenBack)},
        {QStringLiteral("unknown_units"), unknown}};
}

QString fen(std::int64_t amount)
{
    return words::moneyText(Money::fromFen(amount));
}

QString
textOf(const CommandContext& context, const std::vector<NewRule>& rules, const Simulation& told)
{
    QStringList lines;
    for (const NewRule& rule : rules) {
        lines << words::ruleSentence(rule.terms, context.out.language());
    }
    lines << say(context, {u"过去 %1 天 %2 笔付款订单：%3 份奖励，共 %4",
                           u"Last %1 days, %2 paid orders: %3 rewards, %4 in all"})
                 .arg(told.days)
                 .arg(told.paidOrders)
                 .arg(told.rewards)
                 .arg(fen(told.costFen));
    if (told.worstDay) {
        lines << say(context, {u"花费最多的一天：%1，%2", u"Dearest day: %1, %2"})
                     .arg(qs(told.worstDay->day.toText()), fen(told.worstDay->costFen));
    }
    if (told.costPerNewFen) {
        lines << say(context, {u"每位新邻居 %1（共 %2 位）", u"%1 per new neighbour (%2 of them)"})
                     .arg(fen(*told.costPerNewFen))
                     .arg(told.newNeighbours);
    }
    for (const TopEarner& earner : told.top) {
        lines << QStringLiteral("  %1  %2  %3")
                     .arg(qs(earner.name))
                     .arg(earner.rewards)
                     .arg(fen(earner.costFen));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<int> tried(CommandContext& context, Shop& shop, const std::vector<NewRule>& rules)
{
    LINLI_ASSIGN(const auto days, context.arguments.number("--days"));
    Boards boards(shop);
    constexpr std::int64_t kTooMany = 1'000'000;
    LINLI_ASSIGN(
        const Simulation told,
        simulateRules(shop, boards, rules,
                      static_cast<int>(std::clamp<std::int64_t>(days.value_or(90), 0, kTooMany))));
    context.out.answer(jsonOf(told), textOf(context, rules, told));
    return 0;
}

Result<int> simulateCommand(CommandContext& context)
{
    LINLI_ASSIGN(const NewRule rule, ruleOfFile(context.arguments.positional(0)));
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    return tried(context, *shop, {rule});
}

Result<int> simulateCampaignCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const campaign::Campaign found, getCampaign(*shop, context.arguments.text(0)));
    return tried(context, *shop, rulesOf(found));
}

} // namespace

std::vector<Command> simulateCommands()
{
    return {{"simulate",
             {{QStringLiteral("RULE-FILE")}, {QStringLiteral("--days")}, {}},
             {u"规则试算：按过去的订单算一遍要花多少",
              u"Dry run of a rule over past orders; writes nothing"},
             simulateCommand},
            {"campaign simulate",
             {{QStringLiteral("CAMPAIGN")}, {QStringLiteral("--days")}, {}},
             {u"活动试算：全部规则按过去的订单算一遍", u"Dry run of all rules of a campaign"},
             simulateCampaignCommand}};
}

} // namespace linli::app
