// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/boards/publish/SealedBoard.h"
#include "usecases/members/Members.h"
#include "usecases/settings/ShopProfile.h"
#include "words/boards/BoardTask.h"
#include "words/boards/HonoursText.h"

#include <QJsonArray>

#include <array>

namespace linli::app {
namespace {

using namespace usecases;

constexpr std::size_t kMostListed = 50;

QJsonObject jsonOf(const SealedBoard& board)
{
    QJsonArray rows;
    for (const SealedRow& row : board.rows) {
        rows.append(QJsonObject{{QStringLiteral("rank"), row.rank},
                                {QStringLiteral("member"), qs(row.member.text())},
                                {QStringLiteral("name"), qs(row.masked)},
                                {QStringLiteral("qualified"), qint64(row.qualified)},
                                {QStringLiteral("net_gmv_fen"), qint64(row.netGmvFen)}});
    }
    return {{QStringLiteral("id"), qs(board.id)},
            {QStringLiteral("window"), qs(board::textOf(board.choice))},
            {QStringLiteral("by"), qs(std::string(board::textOf(board.by)))},
            {QStringLiteral("sealed_at"), app::jsonOf(board.sealedAt)},
            {QStringLiteral("hash"), qs(board.hash)},
            {QStringLiteral("rows"), rows}};
}

Result<int> sealCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const board::WindowChoice choice,
                 board::parseWindow(given.has("--window") ? given.optionText("--window") : "all"));
    LINLI_ASSIGN(const board::RankBy by,
                 board::parseRankBy(given.has("--by") ? given.optionText("--by") : "referrals"));
    LINLI_ASSIGN(const PublishWay way,
                 parsePublishWay(given.has("--way") ? given.optionText("--way") : "file"));
    Boards boards(*shop);
    LINLI_ASSIGN(const SealedBoard sealed, sealBoard(*shop, boards, choice, by));
    LINLI_TRY(recordPublication(*shop, sealed.id, way));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    if (way == PublishWay::Queue) {
        LINLI_TRY(makeTasks(
            *shop, {words::boardTask(sealed, qs(profile.name), BusinessDay::of(shop->clock.now()),
                                     context.out.language())}));
    }
    const QString text = words::honoursText(
        sealed, qs(profile.name), BusinessDay::of(shop->clock.now()), context.out.language());
    QJsonObject answer = jsonOf(sealed);
    answer.insert(QStringLiteral("text"), text);
    context.out.answer(answer, text);
    return 0;
}

QJsonObject jsonOf(const SealedOverview& one)
{
    QJsonObject answer = jsonOf(one.board);
    QJsonArray corrected;
    for (const BoardCorrection& correction : one.corrections) {
        corrected.append(words::correctionText(correction, one.board.by, words::Language::En));
    }
    QJsonArray ways;
    for (const Publication& publication : one.publications) {
        ways.append(QJsonObject{{QStringLiteral("at"), app::jsonOf(publication.at)},
                                {QStringLiteral("way"), qs(std::string(textOf(publication.way)))}});
    }
    answer.insert(QStringLiteral("corrections"), corrected);
    answer.insert(QStringLiteral("publications"), ways);
    return answer;
}

Result<int> sealedCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    Boards boards(*shop);
    LINLI_ASSIGN(const std::vector<SealedOverview> all, sealedOverview(*shop, boards, kMostListed));
    QJsonArray list;
    QStringList lines;
    for (const SealedOverview& one : all) {
        list.append(jsonOf(one));
        lines += qs(board::textOf(one.board.choice)) + QStringLiteral("  ") +
                 qs(std::string(board::textOf(one.board.by))) + QStringLiteral("  ") +
                 qs(one.board.sealedAt.toIso()) + QStringLiteral("  ") +
                 qs(one.board.hash.substr(0, 8));
        for (const BoardCorrection& correction : one.corrections) {
            lines += QStringLiteral("  ") +
                     words::correctionText(correction, one.board.by, context.out.language());
        }
    }
    context.out.answer({{QStringLiteral("boards"), list}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> boardNameCommand(CommandContext& context)
{
    struct Saying
    {
        const char* word;
        const char* purpose;
    };
    static constexpr std::array kSayings{
        Saying{"full", "public_name"}, Saying{"masked", "masked_name"}, Saying{"out", "no_board"}};
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const MemberKey member(context.arguments.text(0));
    for (const Saying& saying : kSayings) {
        if (context.arguments.text(1) == saying.word) {
            LINLI_TRY(recordConsent(*shop, member, saying.purpose, "2026-1", "counter"));
            context.out.answer({{QStringLiteral("member"), qs(member.text())},
                                {QStringLiteral("name"), QLatin1String(saying.word)}},
                               QLatin1String(saying.word));
            return 0;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "name", context.arguments.text(1),
                           "full, masked, out");
}

} // namespace

std::vector<Command> publishCommands()
{
    return {
        {"seal-board",
         {{}, {QStringLiteral("--window"), QStringLiteral("--by"), QStringLiteral("--way")}, {}},
         {u"封存一份榜单并给出群里的光荣榜文字；--way 记下怎样发布",
          u"Seal a board and give its text for the group; --way writes down how it left"},
         sealCommand},
        {"sealed-boards",
         {{}, {}, {}},
         {u"封存过的榜单、发布记录和之后的更正",
          u"Boards that were sealed, how they left, and what changed since"},
         sealedCommand},
        {"board-name",
         {{QStringLiteral("MEMBER"), QStringLiteral("full|masked|out")}, {}, {}},
         {u"一位邻居在公开榜单上怎样称呼：full 全名、masked 遮名、out 不具名",
          u"How a neighbour is named on public boards: full, masked, or out"},
         boardNameCommand},
    };
}

} // namespace linli::app
