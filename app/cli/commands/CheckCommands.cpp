// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/diagnostics/SelfCheck.h"
#include "words/safety/CheckText.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using usecases::CheckLine;
using usecases::CheckState;

QString stateText(const CommandContext& context, CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return say(context, {u"正常", u"good"});
    case CheckState::Note:
        return say(context, {u"注意", u"note"});
    case CheckState::Bad:
        break;
    }
    return say(context, {u"有问题", u"bad"});
}

/// What linlictl can see: the printers are the console's.
std::vector<CheckLine> lookedAt(CommandContext& context)
{
    std::vector<CheckLine> lines = checkShopFile(context.session.file(), context.session.clock());
    for (CheckLine& line : checkSession()) {
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<int> checkCommand(CommandContext& context)
{
    const std::vector<CheckLine> lines = lookedAt(context);
    const words::Language in = context.out.language();
    QJsonArray rows;
    TextTable table{{say(context, {u"项目", u"Item"}), say(context, {u"状态", u"State"}),
                     say(context, {u"详情", u"Details"})},
                    {},
                    {}};
    for (const CheckLine& line : lines) {
        const QString advice = words::checkAdvice(line, in);
        rows.append(QJsonObject{{QStringLiteral("item"), words::checkName(line.item, in)},
                                {QStringLiteral("state"), stateText(context, line.state)},
                                {QStringLiteral("found"), qs(line.found)},
                                {QStringLiteral("advice"), advice}});
        table.rows.push_back({words::checkName(line.item, in), stateText(context, line.state),
                              advice.isEmpty() ? qs(line.found) : advice});
    }
    context.out.answer({{QStringLiteral("check"), rows}}, table.toText());
    return std::any_of(lines.begin(), lines.end(),
                       [](const CheckLine& line) { return line.state == CheckState::Bad; })
               ? 1
               : 0;
}

Result<int> supportCommand(CommandContext& context)
{
    const std::string out =
        QFileInfo(context.arguments.positional(0)).absoluteFilePath().toStdString();
    LINLI_TRY(
        writeSupportText(out, context.session.file(), lookedAt(context), context.session.clock()));
    context.out.answer({{QStringLiteral("file"), qs(out)}},
                       say(context, {u"已保存 %1，里面没有姓名和手机号。",
                                     u"Saved %1. It holds no names and no phones."})
                           .arg(qs(out)));
    return 0;
}

} // namespace

std::vector<Command> checkCommands()
{
    return {
        {"check",
         {{}, {}, {}},
         {u"自检：店铺文件、备份、磁盘、时钟、密钥、字体",
          u"Look at file, copies, disk, clock, key, fonts"},
         checkCommand},
        {"support",
         {{QStringLiteral("OUT")}, {}, {}},
         {u"把自检和脱敏日志写成一个文本，供求助用",
          u"Write the self-check and the masked log as a text"},
         supportCommand},
    };
}

} // namespace linli::app
