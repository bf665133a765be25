// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/answers/FilterOptions.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/BoardDrawing.h"
#include "app/shared/ReportPages.h"
#include "app/shared/ReportWriting.h"
#include "usecases/boards/BoardReport.h"
#include "usecases/boards/Boards.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/campaigns/SessionResult.h"
#include "usecases/reports/Reports.h"
#include "usecases/settings/ShopProfile.h"
#include "words/BoardText.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

Result<board::WindowChoice> windowOf(const Arguments& given)
{
    return board::parseWindow(given.has("--window") ? given.optionText("--window") : "all");
}

QJsonObject windowJson(const TimeWindow& window)
{
    return {{QStringLiteral("from"), jsonOf(window.from)},
            {QStringLiteral("to"), jsonOf(window.to)}};
}

QJsonObject jsonOf(const BoardResult& result)
{
    QJsonArray rows;
    for (const BoardRow& row : result.rows) {
        rows.append(QJsonObject{{QStringLiteral("rank"), row.rank},
                                {QStringLiteral("member"), qs(row.member.text())},
                                {QStringLiteral("code"), qs(row.code)},
                                {QStringLiteral("name"), qs(row.name)},
                                {QStringLiteral("masked"), qs(row.masked)},
                                {QStringLiteral("qualified"), qint64(row.qualified)},
                                {QStringLiteral("net_gmv_fen"), qint64(row.netGmvFen)},
                                {QStringLiteral("last_at"), app::jsonOf(row.lastAt)}});
    }
    const std::string_view by = board::textOf(result.by);
    return {{QStringLiteral("window"), windowJson(result.window)},
            {QStringLiteral("by"), QString::fromUtf8(by.data(), qsizetype(by.size()))},
            {QStringLiteral("rows"), rows}};
}

QString tableOf(const CommandContext& context, const BoardResult& result)
{
    TextTable table{{QStringLiteral("#"), say(context, {u"姓名", u"Name"}),
                     say(context, {u"邀请码", u"Code"}), say(context, {u"新邻居", u"New"}),
                     say(context, {u"净销售额", u"Net sales"})},
                    {},
                    {0, 3, 4}};
    for (const BoardRow& row : result.rows) {
        table.rows.push_back({QString::number(row.rank), qs(row.name), qs(row.code),
                              words::countText(row.qualified),
                              words::moneyText(Money::fromFen(row.netGmvFen))});
    }
    return table.toText();
}

Result<int> boardCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const board::WindowChoice choice, windowOf(given));
    LINLI_ASSIGN(const board::RankBy by,
                 board::parseRankBy(given.has("--by") ? given.optionText("--by") : "referrals"));
    LINLI_ASSIGN(const auto top, given.number("--top"));
    if (top && *top < 1) {
        return Error::badInput(ErrorCode::OutOfRange, "top", given.optionText("--top"), ">= 1");
    }
    Boards boards(*shop);
    LINLI_ASSIGN(
        const BoardResult result,
        boards.board(choice, by, static_cast<std::size_t>(top.value_or(0)), filterOf(given)));
    if (given.has("--out")) {
        LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
        LINLI_TRY(writeBoard(result, choice, profile.name, shop->clock.now(), given.option("--out"),
                             context.out.language()));
    }
    context.out.answer(jsonOf(result), tableOf(context, result));
    return 0;
}

/// The result of one session, or of every session that went on the air within the window.
Result<report::Report> campaignReport(Shop& shop, const CommandContext& context)
{
    if (context.arguments.has("--campaign")) {
        LINLI_ASSIGN(const campaign::Campaign one,
                     getCampaign(shop, context.arguments.optionText("--campaign")));
        LINLI_ASSIGN(const SessionResult result, sessionResult(shop, one.id));
        return sessionReport(result);
    }
    LINLI_ASSIGN(const board::WindowChoice choice, windowOf(context.arguments));
    Boards boards(shop);
    LINLI_ASSIGN(const TimeWindow window, boards.window(choice));
    return sessionsReport(shop, window);
}

Result<report::Report> reportOf(Shop& shop, const CommandContext& context)
{
    if (context.arguments.text(0) == "campaign") {
        return campaignReport(shop, context);
    }
    LINLI_ASSIGN(const ReportKind kind, parseReportKind(context.arguments.text(0)));
    LINLI_ASSIGN(const board::WindowChoice choice, windowOf(context.arguments));
    return makeReport(shop, kind, choice);
}

Result<int> reportCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const QString file = context.arguments.option("--out");
    if (file.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out",
                               "--out F.xlsx|.csv|.pdf");
    }
    LINLI_ASSIGN(const report::Report report, reportOf(*shop, context));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    LINLI_TRY(writeReport(report, profile.name, shop->clock.now(), file, context.out.language()));
    const QString total = words::moneyText(Money::fromFen(report.totalFen));
    context.out.answer({{QStringLiteral("file"), file},
                        {QStringLiteral("rows"), qint64(report.rows.size())},
                        {QStringLiteral("total_fen"), qint64(report.totalFen)}},
                       say(context, {u"%1：%2 行，合计 %3", u"%1: %2 rows, total %3"})
                           .arg(file, QString::number(report.rows.size()), total));
    return 0;
}

} // namespace

std::vector<Command> boardCommands()
{
    const QStringList window{QStringLiteral("--window")};
    std::vector<Command> commands{
        {"board",
         {{},
          window +
              QStringList{QStringLiteral("--by"), QStringLiteral("--top"),
                          QStringLiteral("--out")} +
              filterOptionNames(),
          {}},
         {u"排行榜；--out 可写 .png .xlsx .pdf", u"The board; --out writes .png, .xlsx or .pdf"},
         boardCommand},
        {"report",
         {{QStringLiteral("rewards|payouts|gifts|campaign")},
          window + QStringList{QStringLiteral("--out"), QStringLiteral("--campaign")},
          {}},
         {u"报表：.xlsx .csv .pdf", u"Reports: .xlsx, .csv or .pdf"},
         reportCommand},
    };
    for (Command& command : publishCommands()) {
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace linli::app
