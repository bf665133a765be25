// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Runner.h"

#include "app/cli/Command.h"
#include "app/cli/ShopSession.h"

#include <algorithm>

namespace linli::app {
namespace {

constexpr int kWrongWords = 2;

QString nameText(const Command& command)
{
    return QString::fromLatin1(command.name);
}

QString usageLine(const Command& command)
{
    QString line = nameText(command);
    for (const QString& positional : command.grammar.positionals) {
        line += QLatin1Char(' ') + positional;
    }
    for (const QString& option : command.grammar.valued) {
        line += QStringLiteral(" [%1 …]").arg(option);
    }
    for (const QString& flag : command.grammar.flags) {
        line += QStringLiteral(" [%1]").arg(flag);
    }
    return line;
}

QString helpPage(words::Language language)
{
    const bool zh = language == words::Language::Zh;
    QString page =
        zh ? QStringLiteral("linlictl：邻里掌柜的命令行\n\n用法：linlictl [--shop 文件] [--json] "
                            "[--lang zh|en] [--now 时间] 命令 …\n\n")
           : QStringLiteral("linlictl: Linli without a window\n\nUsage: linlictl [--shop FILE] "
                            "[--json] [--lang zh|en] [--now ISO-TIME] COMMAND …\n\n");
    for (const Command& command : allCommands()) {
        page += QStringLiteral("  %1\n      %2\n")
                    .arg(usageLine(command), command.summary.in(language));
    }
    page.chop(1);
    return page;
}

/// The command whose one or two words lead; takes them away.
const Command* takeCommand(QStringList& words)
{
    for (const int count : {2, 1}) {
        const QString name = words.mid(0, count).join(QLatin1Char(' '));
        const auto found = std::find_if(allCommands().begin(), allCommands().end(),
                                        [&](const Command& c) { return nameText(c) == name; });
        if (words.size() >= count && found != allCommands().end()) {
            words = words.mid(count);
            return &*found;
        }
    }
    return nullptr;
}

Error unknownCommand(const QStringList& words)
{
    QStringList names;
    QStringList family; // "member add", "member list" for "member paint"
    for (const Command& command : allCommands()) {
        names << nameText(command);
        if (names.back().startsWith(words.value(0) + QLatin1Char(' '))) {
            family << names.back();
        }
    }
    const QString typed = words.mid(0, family.isEmpty() ? 1 : 2).join(QLatin1Char(' '));
    return Error::badInput(
        ErrorCode::UnknownOption, "command", typed.toStdString(),
        (family.isEmpty() ? names : family).join(QStringLiteral(", ")).toStdString());
}

} // namespace

int runCommandLine(QStringList words)
{
    const auto globals = Arguments::takeGlobals(words);
    if (!globals) {
        (void)Output(false, words::Language::Zh).fail(globals.error());
        return kWrongWords;
    }
    const Output out(globals->json, globals->language);
    if (globals->help || words.isEmpty()) {
        Output::raw(helpPage(globals->language));
        return globals->help ? 0 : kWrongWords;
    }
    const QStringList given = words;
    const Command* command = takeCommand(words);
    if (command == nullptr) {
        (void)out.fail(unknownCommand(given));
        return kWrongWords;
    }
    const auto arguments = Arguments::parse(words, command->grammar);
    if (!arguments) {
        (void)out.fail(arguments.error());
        return kWrongWords;
    }
    ShopSession session(*globals);
    CommandContext context{*globals, out, *arguments, session};
    const Result<int> status = command->run(context);
    return status ? *status : out.fail(status.error());
}

} // namespace linli::app
