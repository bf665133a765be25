// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/neighbours/WhereOptions.h"
#include "usecases/tags/TagRules.h"
#include "words/neighbours/SegmentText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

QJsonObject jsonOf(const ports::TagRule& rule)
{
    QJsonObject json = app::jsonOf(rule.filter);
    json.insert(QStringLiteral("rule"), qs(rule.id));
    json.insert(QStringLiteral("tag"), qs(rule.tag));
    json.insert(QStringLiteral("active"), rule.active);
    json.insert(QStringLiteral("people"), qint64(rule.people));
    return json;
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ports::TagRule> rules, tagRules(*shop));
    QJsonArray list;
    TextTable table{{QStringLiteral("rule"), QStringLiteral("tag"), QStringLiteral("people"),
                     QStringLiteral("conditions")},
                    {},
                    {2}};
    for (const ports::TagRule& rule : rules) {
        list.append(jsonOf(rule));
        table.rows.push_back({qs(rule.id), qs(rule.tag), QString::number(rule.people),
                              words::filterText(rule.filter, context.out.language())});
    }
    context.out.answer({{QStringLiteral("rules"), list}}, table.toText());
    return 0;
}

Result<int> saveCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    ports::TagRule rule;
    rule.id = context.arguments.optionText("--id");
    rule.tag = context.arguments.text(0);
    LINLI_ASSIGN(rule.filter, segmentFilterOf(context.arguments));
    LINLI_ASSIGN(const std::optional<bool> active, context.arguments.yesNo("--active"));
    rule.active = active.value_or(true);
    LINLI_ASSIGN(const ports::TagRule saved, saveTagRule(*shop, rule));
    context.out.answer(jsonOf(saved), qs(saved.id));
    return 0;
}

Result<int> removeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(removeTagRule(*shop, context.arguments.text(0)));
    context.out.answer({{QStringLiteral("rule"), context.arguments.positional(0)}},
                       context.arguments.positional(0));
    return 0;
}

Result<int> applyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::int64_t changed, applyTagRules(*shop));
    context.out.answer({{QStringLiteral("changed"), qint64(changed)}}, QString::number(changed));
    return 0;
}

} // namespace

std::vector<Command> tagRuleCommands()
{
    return {
        {"tag rules", {{}, {}, {}}, {u"自动标签的规则", u"Rules that set tags"}, listCommand},
        {"tag rule",
         {{QStringLiteral("TAG")},
          whereOptions() + QStringList{QStringLiteral("--id"), QStringLiteral("--active")},
          {QStringLiteral("--any")}},
         {u"自动标签：--where \"dormant:90\"", u"Set a tag by rule"},
         saveCommand},
        {"tag unrule",
         {{QStringLiteral("RULE")}, {}, {}},
         {u"删除规则，它打的标签收回", u"Remove a rule and what it set"},
         removeCommand},
        {"tag apply",
         {{}, {}, {}},
         {u"现在执行自动标签", u"Bring tags by rule up to date"},
         applyCommand},
    };
}

} // namespace linli::app
