// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Sync.h"
#include "cloud/store/MetricStore.h"
#include "usecases/ports/UnitOfWork.h"
#include "wire/board/MetricsJson.h"

#include <QJsonArray>

namespace linli::cloud {
namespace {

QJsonArray textsOf(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(QString::fromStdString(text));
    }
    return array;
}

Result<QJsonObject> figures(Call& call, const board::WindowChoice& choice)
{
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(call.device->store));
    std::int64_t seq = 0;
    MetricFacts read;
    {
        LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf->work));
        LINLI_ASSIGN(const std::optional<StoreState> state, shelf->feed.state());
        if (!state) {
            return Error(ErrorCode::NotFound);
        }
        seq = state->seq;
        LINLI_ASSIGN(read, metricFacts(*shelf, choice, call.now()));
    }
    const board::Attribution attribution(read.facts);
    const board::Metrics metrics = board::metrics(attribution, read.window, call.now(), read.lines);
    return QJsonObject{{QStringLiteral("window"), QString::fromStdString(board::textOf(choice))},
                       {QStringLiteral("from_ms"), static_cast<qint64>(read.window.from.unixMs())},
                       {QStringLiteral("to_ms"), static_cast<qint64>(read.window.to.unixMs())},
                       {QStringLiteral("seq"), static_cast<qint64>(seq)},
                       {QStringLiteral("metrics"), wire::metricsJson(metrics)},
                       {QStringLiteral("unknown_units"), textsOf(metrics.costPerNew.unknownUnits)},
                       {QStringLiteral("unknown_skus"), textsOf(metrics.roi.unknownSkus)}};
}

} // namespace

Response getShopMetrics(Call& call)
{
    const std::string asked = call.request.parameter("window");
    const auto choice = board::parseWindow(asked.empty() ? "all" : asked);
    if (!choice.ok()) {
        return call.problem(Problem::Malformed, {.field = "window"});
    }
    const Result<QJsonObject> answer = figures(call, *choice);
    return answer.ok() ? jsonResponse(*answer) : failed(call.request, answer.error());
}

} // namespace linli::cloud
