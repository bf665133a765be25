// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/flows/FlowJson.h"

#include "domain/tasks/CheckFlow.h"
#include "wire/flows/FlowParts.h"
#include "wire/json/JsonText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initFlowResource()
{
    Q_INIT_RESOURCE(flows);
}

namespace linli::wire {
namespace {

constexpr int kFormat = 1;
constexpr const char* kShipped[] = {"welcome-sharer", "reward-notice", "gift-waiting",
                                    "after-claim",    "dormant",       "session-invitation",
                                    "weekly-board",   "birthday"};

Result<tasks::Flow> readParts(const FlowPart& top)
{
    LINLI_TRY(top.onlyKeys({"format", "id", "name", "trigger", "conditions", "who", "on", "most",
                            "keeps_days", "steps"}));
    LINLI_ASSIGN(const int format, top.whole("format", 0));
    if (format != kFormat) {
        return Error::badInput(ErrorCode::UnknownOption, "format", std::to_string(format), "1");
    }
    tasks::Flow flow;
    LINLI_ASSIGN(flow.id, top.text("id"));
    LINLI_ASSIGN(flow.name, top.words("name"));
    LINLI_ASSIGN(const std::string trigger, top.text("trigger"));
    LINLI_ASSIGN(flow.trigger, tasks::parseTrigger(trigger));
    LINLI_ASSIGN(const std::string who, top.text("who", "anyone"));
    LINLI_ASSIGN(flow.who, tasks::parseDoer(who));
    LINLI_ASSIGN(flow.on, top.flag("on", true));
    LINLI_ASSIGN(flow.most, top.whole("most", flow.most));
    LINLI_ASSIGN(flow.keepsDays, top.whole("keeps_days", flow.keepsDays));
    LINLI_ASSIGN(const std::vector<FlowPart> conditions, top.list("conditions"));
    for (const FlowPart& part : conditions) {
        LINLI_ASSIGN(tasks::Condition condition, readCondition(part));
        flow.conditions.push_back(std::move(condition));
    }
    LINLI_ASSIGN(const std::vector<FlowPart> steps, top.list("steps"));
    for (const FlowPart& part : steps) {
        LINLI_ASSIGN(tasks::Step step, readStep(part));
        flow.steps.push_back(std::move(step));
    }
    LINLI_TRY(tasks::checkFlow(flow));
    return flow;
}

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<tasks::Flow> readFlow(std::string_view utf8, const std::string& file)
{
    LINLI_ASSIGN(const QJsonObject json, readObject(utf8, file));
    Result<tasks::Flow> flow = readParts(FlowPart(json, {}));
    if (!flow.ok()) {
        return Error(flow.error()).with("file", file);
    }
    return flow;
}

std::string flowJson(const tasks::Flow& flow)
{
    QJsonArray conditions;
    for (const tasks::Condition& condition : flow.conditions) {
        conditions.append(jsonOf(condition));
    }
    QJsonArray steps;
    for (const tasks::Step& step : flow.steps) {
        steps.append(jsonOf(step));
    }
    const QJsonObject json{{QStringLiteral("format"), kFormat},
                           {QStringLiteral("id"), qs(flow.id)},
                           {QStringLiteral("name"), jsonOf(flow.name)},
                           {QStringLiteral("trigger"), qs(tasks::textOf(flow.trigger))},
                           {QStringLiteral("conditions"), conditions},
                           {QStringLiteral("who"), qs(tasks::textOf(flow.who))},
                           {QStringLiteral("on"), flow.on},
                           {QStringLiteral("most"), flow.most},
                           {QStringLiteral("keeps_days"), flow.keepsDays},
                           {QStringLiteral("steps"), steps}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<std::vector<tasks::Flow>> shippedFlows()
{
    initFlowResource();
    std::vector<tasks::Flow> flows;
    for (const char* id : kShipped) {
        QFile file(QStringLiteral(":/flows/%1.json").arg(QLatin1String(id)));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error(ErrorCode::Internal).detail(std::string("no flow ") + id);
        }
        LINLI_ASSIGN(tasks::Flow flow, readFlow(file.readAll().toStdString(), id));
        flows.push_back(std::move(flow));
    }
    return flows;
}

} // namespace linli::wire
