// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/privacy/PrivacyCommands.h"
#include "app/shared/privacy/FileRetention.h"
#include "usecases/members/Erase.h"
#include "usecases/privacy/Retention.h"
#include "words/privacy/RetentionText.h"

namespace linli::app {
namespace {

using namespace usecases;

int answerView(CommandContext& context, const RetentionView& view)
{
    QJsonArray jobs;
    QStringList lines;
    for (const RetentionLine& line : view.lines) {
        jobs.append(QJsonObject{
            {QStringLiteral("job"), QString::fromLatin1(textOf(line.job).data())},
            {QStringLiteral("last_at"), line.last ? app::jsonOf(line.last->at) : QJsonValue()},
            {QStringLiteral("cleared"), line.last ? qint64(line.last->cleared) : 0},
            {QStringLiteral("trouble"), line.last ? qs(line.last->trouble) : QString()}});
        lines += words::retentionJobText(line.job, context.out.language()) + QStringLiteral(" · ") +
                 words::retentionTermText(line.job, context.out.language()) +
                 QStringLiteral(" · ") + words::retentionResultText(line, context.out.language());
    }
    QJsonArray inactive;
    for (const InactiveRow& row : view.inactive) {
        inactive.append(QJsonObject{{QStringLiteral("member"), qs(row.row.key.text())},
                                    {QStringLiteral("last_seen"), app::jsonOf(row.lastSeen)}});
    }
    lines += say(context, {u"两年没有往来：%1 位", u"Nothing for two years: %1"})
                 .arg(view.inactive.size());
    context.out.answer({{QStringLiteral("jobs"), jobs}, {QStringLiteral("inactive"), inactive}},
                       lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> retentionCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    if (context.arguments.has("--run")) {
        LINLI_TRY(runRetention(*shop));
        LINLI_TRY(rewriteIfDue(*shop));
        const FileRetention files(context.session.file(), context.session.clock());
        LINLI_TRY(noteRetention(*shop, RetentionJob::Logs, files.trimLogs()));
        LINLI_TRY(noteRetention(*shop, RetentionJob::Copies, files.forgetInCopies()));
    }
    LINLI_ASSIGN(const RetentionView view, retentionView(*shop));
    return answerView(context, view);
}

Result<int> inactiveCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const RetentionView view, retentionView(*shop));
    std::vector<MemberKey> members;
    for (const InactiveRow& row : view.inactive) {
        members.push_back(row.row.key);
    }
    LINLI_ASSIGN(const int gone, eraseInactive(*shop, members));
    if (gone > 0) {
        LINLI_TRY(scrubErased(*shop));
    }
    context.out.answer({{QStringLiteral("erased"), gone}},
                       say(context, {u"已删除 %1 位的个人资料", u"%1 erased"}).arg(gone));
    return 0;
}

} // namespace

std::vector<Command> retentionCommands()
{
    return {{"privacy retention",
             {{}, {}, {QStringLiteral("--run")}},
             {u"到期清理的情况；--run 现在就清理", u"What is cleared when; --run clears now"},
             retentionCommand},
            {"privacy inactive",
             {{}, {}, {QStringLiteral("--erase")}},
             {u"--erase：删除两年没有往来的邻居的个人资料",
              u"--erase: erase neighbours nothing happened to for two years"},
             [](CommandContext& context) -> Result<int> {
                 return context.arguments.has("--erase") ? inactiveCommand(context)
                                                         : retentionCommand(context);
             }}};
}

} // namespace linli::app
