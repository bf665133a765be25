// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/answers/FilterOptions.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/BoardDrawing.h"
#include "app/shared/ReportWriting.h"
#include "usecases/boards/Boards.h"
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
    LINLI_ASSIGN(const FactFilter filter, filterOf(given, *shop, boards));
    LINLI_ASSIGN(const BoardResult result,
                 boards.board(choice, by, static_cast<std::size_t>(top.value_or(0)), filter));
    if (given.has("--out")) {
        LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
        LINLI_TRY(writeBoard(result, choice, profile.name, shop->clock.now(), given.option("--out"),
                             context.out.language()));
    }
    context.out.answer(jsonOf(result), tableOf(context, result));
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
    };
    for (Command& command : publishCommands()) {
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace linli::app
