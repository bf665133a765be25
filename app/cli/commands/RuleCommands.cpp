// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RuleFile.h"
#include "domain/rewards/TermsText.h"
#include "usecases/rewards/Rules.h"
#include "usecases/rewards/Submit.h"
#include "words/RuleSentence.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

QJsonArray jsonOf(const std::vector<rewards::Quantity>& quantities)
{
    QJsonArray array;
    for (const rewards::Quantity& quantity : quantities) {
        array.append(QJsonObject{{QStringLiteral("unit"), qs(quantity.unit.text())},
                                 {QStringLiteral("count"), qint64(quantity.count)}});
    }
    return array;
}

QJsonObject jsonOf(const RuleRow& row, words::Language language)
{
    return {{QStringLiteral("id"), qs(row.rule.id.text())},
            {QStringLiteral("version"), row.rule.versions.back().number},
            {QStringLiteral("terms"), qs(rewards::termsToText(row.terms()))},
            {QStringLiteral("sentence"), words::ruleSentence(row.terms(), language)},
            {QStringLiteral("paused"), row.rule.paused},
            {QStringLiteral("killed_at"), app::jsonOf(row.rule.killedAt)},
            {QStringLiteral("budget_left"), jsonOf(row.budgetLeft)},
            {QStringLiteral("funded"), jsonOf(row.funded)},
            {QStringLiteral("rewards"), qint64(row.rewardCount)}};
}

QString lineOf(const RuleRow& row, words::Language language)
{
    QStringList left;
    for (const rewards::Quantity& quantity : row.budgetLeft) {
        left << words::quantityText(quantity.unit, quantity.count, language);
    }
    return QStringLiteral("%1  %2  [%3]")
        .arg(qs(row.rule.id.text()), words::ruleSentence(row.terms(), language),
             left.join(QStringLiteral(", ")));
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<RuleRow> rules, listRules(*shop));
    QJsonArray array;
    QStringList lines;
    for (const RuleRow& row : rules) {
        array.append(jsonOf(row, context.out.language()));
        lines << lineOf(row, context.out.language());
    }
    context.out.answer({{QStringLiteral("rules"), array}}, lines.join(QLatin1Char('\n')));
    return 0;
}

/// Words like inv=CNY:500 of the command line.
Result<std::vector<rewards::Setting>> settingsOf(const QString& text)
{
    std::vector<rewards::Setting> settings;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return Error::badInput(ErrorCode::InvalidValue, "rule", word.toStdString(),
                                   "key=value");
        }
        settings.emplace_back(word.left(equals).toStdString(), word.mid(equals + 1).toStdString());
    }
    return settings;
}

/// From a preset letter with --terms, or whole from --file.
Result<NewRule> ruleOf(const Arguments& given)
{
    if (given.has("--file")) {
        return ruleOfFile(given.option("--file"));
    }
    LINLI_ASSIGN(const auto preset, rewards::presetTerms(given.text(0)));
    LINLI_ASSIGN(const auto settings, settingsOf(given.option("--terms")));
    LINLI_ASSIGN(const auto made, rewards::withSettings(preset, settings));
    NewRule rule;
    rule.id = RuleId(given.text(0));
    rule.terms = made.terms;
    if (!made.budget.empty()) {
        rule.budget = made.budget.front();
    }
    return rule;
}

Result<int> addCommand(CommandContext& context)
{
    LINLI_ASSIGN(NewRule rule, ruleOf(context.arguments));
    if (context.arguments.has("--id")) {
        rule.id = RuleId(context.arguments.optionText("--id"));
    }
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(addRule(*shop, rule));
    LINLI_ASSIGN(const RuleRow row, getRule(*shop, rule.id));
    context.out.answer(jsonOf(row, context.out.language()), lineOf(row, context.out.language()));
    return 0;
}

Result<int> editCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const RuleId id(context.arguments.text(0));
    LINLI_ASSIGN(const RuleRow row, getRule(*shop, id));
    LINLI_ASSIGN(const auto settings, settingsOf(context.arguments.option("--terms")));
    LINLI_ASSIGN(const auto edited, rewards::withSettings({row.terms(), {}}, settings));
    LINLI_ASSIGN(const Outcome outcome, editRule(*shop, id, edited.terms));
    return answerOutcome(context, outcome);
}

Result<int> topUpCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const rewards::Quantity add, rewards::parseQuantity(context.arguments.text(1)));
    LINLI_ASSIGN(const Outcome outcome, topUpRule(*shop, RuleId(context.arguments.text(0)), add));
    return answerOutcome(context, outcome);
}

template <Result<Outcome> (*act)(Shop&, const RuleId&)> Result<int> onRule(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, act(*shop, RuleId(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

Result<int> killCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, killRule(*shop, RuleId(context.arguments.text(0)),
                                                 context.arguments.optionText("--reason")));
    return answerOutcome(context, outcome);
}

} // namespace

std::vector<Command> ruleCommands()
{
    const QStringList rule{QStringLiteral("RULE")};
    const QStringList terms{QStringLiteral("--terms")};
    return {
        {"rule list", {{}, {}, {}}, {u"列出奖励规则", u"List the reward rules"}, listCommand},
        {"rule add",
         {{QStringLiteral("[C|G|P|D|M|B|V]")},
          {QStringLiteral("--id"), QStringLiteral("--terms"), QStringLiteral("--file")},
          {}},
         {u"新建规则，如 --terms 'inv=CNY:500 min=2000 hold=7'",
          u"Make a rule, as in --terms 'inv=CNY:500 min=2000 hold=7'"},
         addCommand},
        {"edit",
         {rule, terms, {}},
         {u"改规则：已有的邀请仍按旧条件", u"Edit a rule; earlier binds keep their terms"},
         editCommand},
        {"topup",
         {{QStringLiteral("RULE"), QStringLiteral("UNIT:N")}, {}, {}},
         {u"给规则追加预算", u"Add to a rule's budget"},
         topUpCommand},
        {"pause",
         {rule, {}, {}},
         {u"暂停规则：不再记新的邀请", u"Pause a rule"},
         onRule<pauseRule>},
        {"resume", {rule, {}, {}}, {u"恢复规则", u"Resume a rule"}, onRule<resumeRule>},
        {"kill",
         {rule, {QStringLiteral("--reason")}, {}},
         {u"永久停止规则，要写原因", u"Stop a rule for good, with a reason"},
         killCommand},
    };
}

} // namespace linli::app
