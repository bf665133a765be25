// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/tasks/TaskJson.h"
#include "app/shared/LintTools.h"
#include "domain/tasks/FlowWords.h"
#include "usecases/boards/Boards.h"
#include "usecases/members/Members.h"
#include "usecases/tasks/Flows.h"
#include "wire/flows/FlowJson.h"
#include "words/tasks/FlowText.h"

#include <QFile>
#include <QJsonDocument>

namespace linli::app {
namespace {

using namespace usecases;

bool chinese(const CommandContext& context)
{
    return context.out.language() == words::Language::Zh;
}

QJsonObject jsonOf(const FlowRow& row)
{
    const std::string text = wire::flowJson(row.flow);
    QJsonObject json =
        QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    json.insert(QStringLiteral("own"), row.own);
    json.insert(QStringLiteral("shipped"), row.shipped);
    return json;
}

QString lineOf(const CommandContext& context, const FlowRow& row)
{
    return QStringLiteral("%1 %2  %3  %4")
        .arg(row.flow.on ? QStringLiteral("●") : QStringLiteral("○"), qs(row.flow.id),
             qs(row.flow.name.in(chinese(context))),
             words::triggerText(row.flow.trigger, context.out.language()));
}

Result<int> answerFlow(CommandContext& context, Shop& shop, std::string_view id)
{
    LINLI_ASSIGN(const FlowRow row, getFlow(shop, id));
    context.out.answer(jsonOf(row), lineOf(context, row));
    return 0;
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<FlowRow> rows, listFlows(*shop));
    QJsonArray flows;
    QStringList lines;
    for (const FlowRow& row : rows) {
        flows.append(jsonOf(row));
        lines += lineOf(context, row);
    }
    context.out.answer({{QStringLiteral("flows"), flows}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> showCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    return answerFlow(context, *shop, context.arguments.text(0));
}

Result<tasks::Flow> flowOf(const CommandContext& context)
{
    const QString path = context.arguments.positional(0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(), "-");
    }
    return wire::readFlow(file.readAll().toStdString(), path.toStdString());
}

/// What the word rules say of every text, in words of the run's language.
Result<QJsonArray> findingsOf(const CommandContext& context, const tasks::Flow& flow)
{
    LINLI_ASSIGN(const auto tools, LintTools::make());
    const LintDesk desk = tools->desk();
    const BusinessDay today = BusinessDay::of(context.session.clock().now());
    QJsonArray all;
    for (const tasks::Step& step : flow.steps) {
        for (const auto& [language, text] :
             {std::pair("zh", step.text.zh), std::pair("en", step.text.en)}) {
            LINLI_ASSIGN(const auto findings,
                         tasks::saidFindings(text, desk.book, desk.matcher, today));
            for (const tasks::SaidFinding& finding : findings) {
                all.append(QJsonObject{
                    {QStringLiteral("step"), qs(step.id)},
                    {QStringLiteral("language"), QLatin1String(language)},
                    {QStringLiteral("rule"), qs(finding.rule->id)},
                    {QStringLiteral("severity"),
                     qs(std::string(linter::letterOf(finding.severity)))},
                    {QStringLiteral("found"), qs(finding.found)},
                    {QStringLiteral("message"),
                     qs(chinese(context) ? finding.rule->message.zh : finding.rule->message.en)}});
            }
        }
    }
    return all;
}

Result<int> saveCommand(CommandContext& context)
{
    LINLI_ASSIGN(const tasks::Flow flow, flowOf(context));
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(saveFlow(*shop, flow));
    LINLI_ASSIGN(const FlowRow row, getFlow(*shop, flow.id));
    LINLI_ASSIGN(const QJsonArray findings, findingsOf(context, flow));
    QJsonObject json = jsonOf(row);
    json.insert(QStringLiteral("findings"), findings);
    QStringList lines{lineOf(context, row)};
    for (const QJsonValue& finding : findings) {
        const QJsonObject one = finding.toObject();
        lines += QStringLiteral("  %1 %2 %3")
                     .arg(one.value(QLatin1String("step")).toString(),
                          one.value(QLatin1String("rule")).toString(),
                          one.value(QLatin1String("message")).toString());
    }
    context.out.answer(json, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> switched(CommandContext& context, bool on)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(switchFlow(*shop, context.arguments.text(0), on));
    return answerFlow(context, *shop, context.arguments.text(0));
}

Result<int> onCommand(CommandContext& context)
{
    return switched(context, true);
}

Result<int> offCommand(CommandContext& context)
{
    return switched(context, false);
}

Result<int> resetCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(resetFlow(*shop, context.arguments.text(0)));
    return listCommand(context);
}

Result<int> previewCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const FlowRow row, getFlow(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(1)));
    Boards boards(*shop);
    LINLI_ASSIGN(const std::vector<StepPreview> previews,
                 previewFlow(*shop, boards, row.flow, member));
    QJsonArray steps;
    QStringList lines;
    for (const StepPreview& preview : previews) {
        QJsonObject json = app::jsonOf(context, preview.row);
        json.insert(QStringLiteral("example"), preview.isExample);
        json.insert(QStringLiteral("meant"), preview.meant);
        steps.append(json);
        lines += app::lineOf(context, preview.row);
    }
    context.out.answer({{QStringLiteral("steps"), steps}}, lines.join(QLatin1Char('\n')));
    return 0;
}

} // namespace

std::vector<Command> flowCommands()
{
    const QStringList id{QStringLiteral("FLOW")};
    return {
        {"flows", {}, {u"话术流程", u"The message flows"}, listCommand},
        {"flow show", {id, {}, {}}, {u"一个流程的文件", u"A flow as its file"}, showCommand},
        {"flow save",
         {{QStringLiteral("FILE")}, {}, {}},
         {u"保存自己的流程，并列出用词提示",
          u"Keeps a flow of one's own and lists its word findings"},
         saveCommand},
        {"flow on", {id, {}, {}}, {u"启用流程", u"Switches a flow on"}, onCommand},
        {"flow off", {id, {}, {}}, {u"停用流程", u"Switches a flow off"}, offCommand},
        {"flow reset",
         {id, {}, {}},
         {u"恢复自带的流程", u"Back to the shipped flow"},
         resetCommand},
        {"flow preview",
         {{QStringLiteral("FLOW"), QStringLiteral("MEMBER")}, {}, {}},
         {u"对一位真实邻居会说什么、什么时候说", u"What it would say to a neighbour, and when"},
         previewCommand},
    };
}

} // namespace linli::app
