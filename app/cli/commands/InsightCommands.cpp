// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/answers/FilterOptions.h"
#include "app/cli/answers/MetricsText.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/ReportPages.h"
#include "app/shared/ReportWriting.h"
#include "usecases/insight/Alerts.h"
#include "usecases/insight/MetricRows.h"
#include "usecases/settings/ShopProfile.h"
#include "wire/board/MetricsJson.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace linli::app {
namespace {

using namespace usecases;

constexpr std::size_t kMostRows = 100'000;

QStringList textsOf(const std::vector<report::Cell>& row, words::Language language)
{
    QStringList texts;
    for (const report::Cell& cell : row) {
        texts += cellText(cell, language);
    }
    return texts;
}

QJsonValue jsonOf(const report::Cell& cell)
{
    if (const auto* fen = std::get_if<report::MoneyFen>(&cell)) {
        return qint64(fen->fen);
    }
    if (const auto* count = std::get_if<report::Count>(&cell)) {
        return qint64(count->value);
    }
    if (const auto* at = std::get_if<Instant>(&cell)) {
        return app::jsonOf(*at);
    }
    if (const auto* term = std::get_if<report::Term>(&cell)) {
        return qs(term->key);
    }
    const QString text = cellText(cell, words::Language::En);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Each row by the names of its columns; money in fen, as everywhere in JSON.
QJsonArray rowsJson(const report::Report& report)
{
    QJsonArray rows;
    for (const std::vector<report::Cell>& row : report.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string& key = report.columns[i].key;
            const bool money = std::holds_alternative<report::MoneyFen>(row[i]);
            object.insert(qs(key.substr(key.find('.') + 1)) +
                              (money ? QStringLiteral("_fen") : QString()),
                          jsonOf(row[i]));
        }
        rows.append(object);
    }
    return rows;
}

QString rowsText(const report::Report& report, words::Language language)
{
    TextTable table;
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        table.headings += words::reportWord(report.columns[i].key, language);
        if (report.columns[i].align == report::Align::Right) {
            table.rightAligned.push_back(static_cast<int>(i));
        }
    }
    for (const auto& lines : {report.rows, report.totals}) {
        for (const std::vector<report::Cell>& row : lines) {
            table.rows.push_back(textsOf(row, language));
        }
    }
    return table.toText();
}

Result<int> rowsCommand(CommandContext& context, Shop& shop, const board::WindowChoice& choice)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(const board::MetricKey key, board::parseMetricKey(given.optionText("--rows")));
    LINLI_ASSIGN(const auto top, given.number("--top"));
    if (top && *top < 1) {
        return Error::badInput(ErrorCode::OutOfRange, "top", given.optionText("--top"), ">= 1");
    }
    Boards boards(shop);
    const std::size_t most = top ? static_cast<std::size_t>(*top) : kMostRows;
    LINLI_ASSIGN(const FactFilter filter, filterOf(given, shop, boards));
    LINLI_ASSIGN(const MetricRows made, metricRows(shop, boards, key, choice, most, filter));
    if (given.has("--out")) {
        LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
        LINLI_TRY(writeReport(made.report, profile.name, shop.clock.now(), given.option("--out"),
                              context.out.language()));
    }
    context.out.answer({{QStringLiteral("metric"), given.option("--rows")},
                        {QStringLiteral("total_fen"), qint64(made.report.totalFen)},
                        {QStringLiteral("left"), qint64(made.left)},
                        {QStringLiteral("rows"), rowsJson(made.report)}},
                       rowsText(made.report, context.out.language()));
    return 0;
}

Result<int> metricsCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const board::WindowChoice choice,
                 board::parseWindow(context.arguments.has("--window")
                                        ? context.arguments.optionText("--window")
                                        : "all"));
    if (context.arguments.has("--rows")) {
        return rowsCommand(context, *shop, choice);
    }
    Boards boards(*shop);
    LINLI_ASSIGN(const FactFilter filter, filterOf(context.arguments, *shop, boards));
    LINLI_ASSIGN(const board::Metrics metrics, boards.metrics(choice, filter));
    context.out.answer(wire::metricsJson(metrics), metricsText(metrics, context.out.language()));
    return 0;
}

constexpr std::array<const char*, 7> kAlertNames{"dependence", "k_falling",    "cost_above",
                                                 "gift_short", "gift_expires", "too_many_claims",
                                                 "gift_low"};

/// Takes over what was given of the limits; true where anything was.
Result<bool> takeLimits(const Arguments& given, AlertLimits& limits)
{
    LINLI_ASSIGN(const auto dependence, given.number("--dependence"));
    LINLI_ASSIGN(const auto drop, given.number("--k-drop"));
    LINLI_ASSIGN(const auto claims, given.number("--claims"));
    LINLI_ASSIGN(const auto cost, given.number("--cost-fen"));
    LINLI_ASSIGN(const auto reserve, given.number("--gift-reserve"));
    const auto take = [](std::int32_t& limit, const std::optional<std::int64_t>& value) {
        // Out of an int32 is out of every limit: saving refuses it by name.
        limit = value ? static_cast<std::int32_t>(std::clamp<std::int64_t>(*value, -1, 1'000'000))
                      : limit;
    };
    take(limits.dependencePercent, dependence);
    take(limits.kDropPercent, drop);
    take(limits.claimPercent, claims);
    take(limits.giftReserve, reserve);
    if (cost) {
        limits.costPerNewFen = *cost == 0 ? std::nullopt : cost;
    }
    return dependence || drop || claims || cost || reserve;
}

Result<int> alertsCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(AlertLimits limits, alertLimits(*shop));
    LINLI_ASSIGN(const bool changed, takeLimits(context.arguments, limits));
    if (changed) {
        LINLI_TRY(saveAlertLimits(*shop, limits));
    }
    Boards boards(*shop);
    LINLI_ASSIGN(const std::vector<Alert> found, alerts(*shop, boards));
    QJsonArray list;
    TextTable table{
        {say(context, {u"提醒", u"Alert"}), say(context, {u"对象", u"Of what"}), {}}, {}, {}};
    for (const Alert& alert : found) {
        const QString kind =
            QString::fromLatin1(kAlertNames.at(static_cast<std::size_t>(alert.kind)));
        list.append(QJsonObject{{QStringLiteral("kind"), kind},
                                {QStringLiteral("name"), qs(alert.name)},
                                {QStringLiteral("key"), qs(alert.key)},
                                {QStringLiteral("percent"), qint64(alert.percent)},
                                {QStringLiteral("count"), qint64(alert.count)},
                                {QStringLiteral("out_of"), qint64(alert.outOf)},
                                {QStringLiteral("fen"), qint64(alert.fen)},
                                {QStringLiteral("limit_fen"), qint64(alert.limitFen)}});
        const QString figure = alert.fen > 0 ? words::moneyText(Money::fromFen(alert.fen))
                               : alert.percent > 0
                                   ? QString::number(alert.percent) + QStringLiteral(" %")
                                   : words::countText(alert.count);
        table.rows.push_back({kind, qs(alert.name), figure});
    }
    context.out.answer({{QStringLiteral("alerts"), list}}, table.toText());
    return 0;
}

} // namespace

std::vector<Command> insightCommands()
{
    return {
        {"metrics",
         {{},
          QStringList{QStringLiteral("--window"), QStringLiteral("--rows"), QStringLiteral("--top"),
                      QStringLiteral("--out")} +
              filterOptionNames(),
          {}},
         {u"经营指标；--rows 列出一个指标的明细，--out 可写 .xlsx .csv .pdf",
          u"The metrics; --rows lists what one is counted from, --out writes .xlsx, .csv or .pdf"},
         metricsCommand},
        {"alerts",
         {{},
          {QStringLiteral("--dependence"), QStringLiteral("--k-drop"), QStringLiteral("--claims"),
           QStringLiteral("--cost-fen"), QStringLiteral("--gift-reserve")},
          {}},
         {u"今日提醒；带选项时先改提醒的界限（--cost-fen 0 取消计划成本）",
          u"What to look at; options set the limits first (--cost-fen 0: no planned cost)"},
         alertsCommand},
    };
}

} // namespace linli::app
