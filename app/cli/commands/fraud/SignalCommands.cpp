// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/fraud/Flags.h"
#include "usecases/fraud/LeakedCode.h"
#include "usecases/fraud/Rates.h"
#include "usecases/fraud/ScanSignals.h"
#include "words/ValueText.h"
#include "words/fraud/SignalText.h"

namespace linli::app {
namespace {

using namespace usecases;

QString code(int signal)
{
    return qs(fraud::codeOf(signal));
}

QJsonObject jsonOf(const FlagRow& row, words::Language language)
{
    QJsonArray evidence;
    const fraud::Flag& flag = row.stored.flag;
    for (std::size_t i = 0; i < flag.evidence.size(); ++i) {
        const fraud::Evidence& one = flag.evidence[i];
        evidence.append(QJsonObject{{QStringLiteral("at"), app::jsonOf(one.at)},
                                    {QStringLiteral("site"), qs(one.note)},
                                    {QStringLiteral("member"), qs(one.member.text())},
                                    {QStringLiteral("name"), qs(row.names[i])},
                                    {QStringLiteral("order"), qs(one.order.text())},
                                    {QStringLiteral("amount_fen"), qint64(one.amountFen)}});
    }
    return {{QStringLiteral("key"), qs(flag.key)},
            {QStringLiteral("signal"), code(flag.signal)},
            {QStringLiteral("subject"), qs(flag.subject.text())},
            {QStringLiteral("name"), qs(row.subjectName)},
            {QStringLiteral("action"), qs(std::string(fraud::textOf(row.stored.action)))},
            {QStringLiteral("open"), row.stored.state == ports::FlagState::Open},
            {QStringLiteral("state"), words::flagStateText(row.stored.state, words::Language::En)},
            {QStringLiteral("raised_at"), app::jsonOf(row.stored.raisedAt)},
            {QStringLiteral("decided_at"), app::jsonOf(row.stored.decidedAt)},
            {QStringLiteral("at_stake_fen"), qint64(row.atStakeFen)},
            {QStringLiteral("sentence"), words::flagSentence(flag, language)},
            {QStringLiteral("evidence"), evidence}};
}

QString lineOf(const FlagRow& row, words::Language language)
{
    const fraud::Flag& flag = row.stored.flag;
    return QStringLiteral("%1  %2  %3  %4  %5  %6")
        .arg(code(flag.signal), words::flagStateText(row.stored.state, language),
             qs(row.subjectName), words::flagSentence(flag, language),
             words::moneyText(Money::fromFen(row.atStakeFen)), qs(flag.key));
}

Result<int> listFlags(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const SignalScan scan, scanSignals(*shop));
    LINLI_ASSIGN(const std::vector<FlagRow> rows, flags(*shop, !context.arguments.has("--all")));
    QJsonArray list;
    QStringList lines;
    for (const FlagRow& row : rows) {
        list.append(jsonOf(row, context.out.language()));
        lines += lineOf(row, context.out.language());
    }
    context.out.answer({{QStringLiteral("raised"), scan.raised},
                        {QStringLiteral("lapsed"), scan.lapsed},
                        {QStringLiteral("excused"), scan.excused},
                        {QStringLiteral("flags"), list}},
                       lines.join(QLatin1Char('\n')));
    return 0;
}

template <Result<ports::StoredFlag> (*act)(Shop&, const std::string&, const std::string&)>
Result<int> decideOn(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ports::StoredFlag flag,
                 act(*shop, context.arguments.text(0), context.arguments.optionText("--reason")));
    context.out.answer(
        {{QStringLiteral("key"), qs(flag.flag.key)},
         {QStringLiteral("state"), words::flagStateText(flag.state, words::Language::En)}},
        words::flagStateText(flag.state, context.out.language()));
    return 0;
}

Result<int> newCode(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::string code, replaceLeakedCode(*shop, context.arguments.text(0)));
    context.out.answer({{QStringLiteral("code"), qs(code)}}, qs(code));
    return 0;
}

QJsonObject
jsonOf(const SignalRate& rate, const fraud::SignalSetting& setting, words::Language language)
{
    const std::int64_t decided = rate.cleared + rate.confirmed;
    return {{QStringLiteral("signal"), code(rate.signal)},
            {QStringLiteral("name"), words::signalName(rate.signal, language)},
            {QStringLiteral("action"), qs(std::string(fraud::textOf(setting.action)))},
            {QStringLiteral("threshold"), qint64(setting.threshold)},
            {QStringLiteral("flagged"), qint64(rate.flagged)},
            {QStringLiteral("cleared"), qint64(rate.cleared)},
            {QStringLiteral("confirmed"), qint64(rate.confirmed)},
            {QStringLiteral("false_alarm"), words::shareText(rate.cleared, decided)}};
}

Result<int> listSignals(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    Instant at = shop->clock.now();
    if (given.has("--month")) {
        LINLI_ASSIGN(at, Instant::parseIso(given.optionText("--month") + "-01"));
    }
    LINLI_ASSIGN(const fraud::Settings settings, signalSettings(*shop));
    LINLI_ASSIGN(const std::vector<SignalRate> rates, signalRates(*shop, at));
    LINLI_ASSIGN(const std::int64_t days, autoReleaseDays(*shop));
    QJsonArray list;
    TextTable table{{QStringLiteral("#"), say(context, {u"信号", u"signal"}),
                     say(context, {u"处理", u"action"}), say(context, {u"阈值", u"threshold"}),
                     say(context, {u"本月", u"flagged"}), say(context, {u"误报", u"false alarms"})},
                    {},
                    {3, 4, 5}};
    for (const SignalRate& rate : rates) {
        const fraud::SignalSetting& set = settings.at(std::size_t(rate.signal - 1));
        list.append(jsonOf(rate, set, context.out.language()));
        table.rows.push_back({code(rate.signal),
                              words::signalName(rate.signal, context.out.language()),
                              words::signalActionText(set.action, context.out.language()),
                              set.threshold == 0 ? QString() : QString::number(set.threshold),
                              QString::number(rate.flagged),
                              words::shareText(rate.cleared, rate.cleared + rate.confirmed)});
    }
    context.out.answer(
        {{QStringLiteral("signals"), list}, {QStringLiteral("auto_release_days"), qint64(days)}},
        table.toText());
    return 0;
}

Result<int> changeSignal(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    if (given.text(0) == "auto-release") {
        LINLI_ASSIGN(const std::optional<std::int64_t> days, given.number("--days"));
        LINLI_TRY(setAutoReleaseDays(*shop, days.value_or(0)));
        return listSignals(context);
    }
    LINLI_ASSIGN(const int number, fraud::parseSignal(given.text(0)));
    LINLI_ASSIGN(const fraud::Settings settings, signalSettings(*shop));
    fraud::SignalSetting set = settings.at(std::size_t(number - 1));
    if (given.has("--action")) {
        const std::optional<fraud::Action> action =
            fraud::parseAction(given.optionText("--action"));
        if (!action) {
            return Error::badInput(ErrorCode::UnknownOption, "action", given.optionText("--action"),
                                   "ignore, notify, review, block");
        }
        set.action = *action;
    }
    LINLI_ASSIGN(const std::optional<std::int64_t> threshold, given.number("--threshold"));
    set.threshold = threshold.value_or(set.threshold);
    LINLI_TRY(setSignal(*shop, number, set));
    return listSignals(context);
}

} // namespace

std::vector<Command> signalCommands()
{
    const Grammar decision{{QStringLiteral("KEY")}, {QStringLiteral("--reason")}, {}};
    return {
        {"signals",
         {{}, {QStringLiteral("--month")}, {}},
         {u"十六种风险信号：处理方式、阈值、本月数量和误报率",
          u"The sixteen fraud signals: action, threshold, this month's count and false alarms"},
         listSignals},
        {"signal set",
         {{QStringLiteral("SIGNAL|auto-release")},
          {QStringLiteral("--action"), QStringLiteral("--threshold"), QStringLiteral("--days"),
           QStringLiteral("--month")},
          {}},
         {u"修改一种信号（在表格允许的范围内），或几天没人看就自动放行（--days，0 为不自动）",
          u"Change a signal within what the table allows, or after how many days a flag is "
          u"released "
          u"by itself (--days, 0: never)"},
         changeSignal},
        {"flags",
         {{}, {}, {QStringLiteral("--all")}},
         {u"重新检查并列出风险信号，含证据和涉及金额",
          u"Look anew and list the flags with evidence and money at stake"},
         listFlags},
        {"flag release", decision, {u"放行一条风险信号", u"Release a flag"}, decideOn<releaseFlag>},
        {"flag confirm",
         decision,
         {u"确认一条风险信号（要写原因），待审的奖励一并拒绝",
          u"Confirm a flag (with a reason); rewards in review are rejected"},
         decideOn<confirmFlag>},
        {"flag new-code",
         {{QStringLiteral("KEY")}, {}, {}},
         {u"给外泄的邀请码（F12）换一个新码，旧码作废",
          u"Replace a leaked invite code (F12): the old one leads nowhere from then on"},
         newCode},
    };
}

} // namespace linli::app
