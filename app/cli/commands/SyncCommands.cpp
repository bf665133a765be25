// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/SyncSession.h"
#include "sync/HttpTransport.h"
#include "sync/RetrySchedule.h"

#include <QThread>

#include <random>

namespace linli::app {
namespace {

Result<int> pairCommand(CommandContext& context)
{
    sync::HttpTransport transport;
    LINLI_ASSIGN(const ports::SyncLink link,
                 pairShop(context.session.file(), context.arguments.text(0),
                          context.arguments.text(1), context.session.clock(), transport));
    context.out.answer({{QStringLiteral("store"), qs(link.store)},
                        {QStringLiteral("device"), qs(link.device)},
                        {QStringLiteral("url"), qs(link.url)}},
                       say(context, {u"已连上 %1；运行 linlictl sync 开始同步",
                                     u"Linked to %1; run linlictl sync to begin"})
                           .arg(qs(link.url)));
    return 0;
}

void answerReport(const CommandContext& context, const sync::SyncReport& report)
{
    const QString text =
        say(context, {u"已上传 %1，已收到 %2，还没上传 %3，要您看看的 %4",
                      u"Sent %1, received %2, still unsent %3, for you to look at %4"})
            .arg(report.pushed)
            .arg(report.pulled)
            .arg(report.counts.unsent)
            .arg(report.counts.attention);
    context.out.answer({{QStringLiteral("pushed"), qint64(report.pushed)},
                        {QStringLiteral("pulled"), qint64(report.pulled)},
                        {QStringLiteral("cursor"), qint64(report.link.cursor)},
                        {QStringLiteral("unsent"), qint64(report.counts.unsent)},
                        {QStringLiteral("attention"), qint64(report.counts.attention)}},
                       text);
}

/// Without --once stays on the line until it is ended; trouble on the way is waited out.
Result<int> syncCommand(CommandContext& context)
{
    constexpr int kWaitS = 25;
    sync::HttpTransport transport;
    LINLI_ASSIGN(const auto session,
                 SyncSession::open(context.session.file(), context.session.clock(), transport,
                                   SyncSession::Turn::Take));
    if (context.arguments.has("--once")) {
        LINLI_ASSIGN(const sync::SyncReport report, session->client().once());
        answerReport(context, report);
        return 0;
    }
    sync::RetrySchedule schedule;
    std::random_device random;
    for (;;) {
        const Result<sync::SyncReport> report = session->client().once(kWaitS);
        if (report.ok()) {
            schedule.succeeded();
            if (report->pushed + report->pulled > 0) {
                answerReport(context, *report);
            }
        } else if (report.error().code() == ErrorCode::CloudUnreachable) {
            QThread::msleep(static_cast<unsigned long>(schedule.nextDelayMs(random())));
        } else {
            return report.error();
        }
    }
}

QJsonObject attentionJson(const ports::AttentionRow& row)
{
    return {{QStringLiteral("id"), qint64(row.id)},    {QStringLiteral("at"), jsonOf(row.at)},
            {QStringLiteral("kind"), qs(row.kind)},    {QStringLiteral("entity"), qs(row.entity)},
            {QStringLiteral("code"), qs(row.code)},    {QStringLiteral("mine"), qs(row.mine)},
            {QStringLiteral("theirs"), qs(row.theirs)}};
}

Result<int> conflictsCommand(CommandContext& context)
{
    sync::HttpTransport transport;
    LINLI_ASSIGN(const auto session,
                 SyncSession::open(context.session.file(), context.session.clock(), transport,
                                   SyncSession::Turn::Leave));
    for (const bool mine : {true, false}) {
        LINLI_ASSIGN(const auto id, context.arguments.number(mine ? "--mine" : "--theirs"));
        if (id) {
            LINLI_TRY(session->store().settleAttention(*id, mine));
        }
    }
    LINLI_ASSIGN(const auto rows, session->store().attention());
    QJsonArray list;
    TextTable table;
    table.headings = {say(context, {u"编号", u"No."}), say(context, {u"什么", u"What"}),
                      say(context, {u"原因", u"Why"}), say(context, {u"本机", u"Here"}),
                      say(context, {u"云端", u"Cloud"})};
    for (const ports::AttentionRow& row : rows) {
        list.append(attentionJson(row));
        table.rows.push_back({QString::number(row.id), qs(row.kind + " " + row.entity),
                              qs(row.code), qs(row.mine).left(60), qs(row.theirs).left(60)});
    }
    context.out.answer({{QStringLiteral("conflicts"), list}},
                       rows.empty() ? say(context, {u"没有要您决定的", u"Nothing to decide"})
                                    : table.toText());
    return 0;
}

Result<int> codeCommand(CommandContext& context)
{
    sync::HttpTransport transport;
    LINLI_ASSIGN(const auto session,
                 SyncSession::open(context.session.file(), context.session.clock(), transport,
                                   SyncSession::Turn::Leave));
    LINLI_ASSIGN(const auto link, session->store().link());
    LINLI_ASSIGN(const usecases::SyncCode code, sync::newCode(session->calls(), *link));
    context.out.answer({{QStringLiteral("code"), qs(code.code)},
                        {QStringLiteral("expires_at"), jsonOf(code.expiresAt)}},
                       say(context, {u"另一台电脑的配对码：%1（10 分钟，只能用一次）",
                                     u"Pairing code for another computer: %1 (10 minutes, once)"})
                           .arg(qs(code.code)));
    return 0;
}

Result<int> devicesCommand(CommandContext& context)
{
    sync::HttpTransport transport;
    LINLI_ASSIGN(const auto session,
                 SyncSession::open(context.session.file(), context.session.clock(), transport,
                                   SyncSession::Turn::Leave));
    LINLI_ASSIGN(const auto link, session->store().link());
    if (const std::string leaving = context.arguments.optionText("--sign-out"); !leaving.empty()) {
        LINLI_TRY(sync::signOut(session->calls(), *link, leaving));
    }
    LINLI_ASSIGN(const auto devices, sync::devicesOf(session->calls(), *link));
    QJsonArray list;
    TextTable table;
    table.headings = {say(context, {u"编号", u"Id"}), say(context, {u"名字", u"Name"}),
                      say(context, {u"状态", u"State"})};
    for (const usecases::SyncDevice& device : devices) {
        list.append(QJsonObject{{QStringLiteral("id"), qs(device.id)},
                                {QStringLiteral("name"), qs(device.name)},
                                {QStringLiteral("seen_at"), jsonOf(device.seenAt)},
                                {QStringLiteral("here"), device.here},
                                {QStringLiteral("signed_out"), device.signedOut}});
        const QString state = device.signedOut ? say(context, {u"已退出", u"signed out"})
                              : device.here    ? say(context, {u"这台", u"this one"})
                                               : QString();
        table.rows.push_back({qs(device.id), qs(device.name), state});
    }
    context.out.answer({{QStringLiteral("devices"), list}}, table.toText());
    return 0;
}

Result<int> unlinkCommand(CommandContext& context)
{
    sync::HttpTransport transport;
    LINLI_TRY(unlinkShop(context.session.file(), context.session.clock(), transport));
    context.out.answer({{QStringLiteral("linked"), false}},
                       say(context, {u"已断开，本店只在这台电脑上；数据都在",
                                     u"Unlinked; the shop is on this computer only, nothing is "
                                     u"gone"}));
    return 0;
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        {"pair",
         {{QStringLiteral("CODE"), QStringLiteral("URL")}, {}, {}},
         {u"把本店连到云端（配对码由云端给出）",
          u"Link this shop to its cloud with a pairing code"},
         pairCommand},
        {"sync",
         {{}, {}, {QStringLiteral("--once")}},
         {u"与云端同步；--once 只做一次", u"Sync with the cloud; --once does it once"},
         syncCommand},
        {"conflicts",
         {{}, {QStringLiteral("--mine"), QStringLiteral("--theirs")}, {}},
         {u"同步中要您决定的；--mine 编号 用本机的，--theirs 编号 用云端的",
          u"What sync wants you to decide; --mine NO keeps this counter's, --theirs NO the "
          u"cloud's"},
         conflictsCommand},
        {"pair-code",
         {{}, {}, {}},
         {u"给另一台电脑的配对码", u"A pairing code for another computer"},
         codeCommand},
        {"devices",
         {{}, {QStringLiteral("--sign-out")}, {}},
         {u"本店的电脑；--sign-out 编号 让那台退出",
          u"The shop's computers; --sign-out ID signs one out"},
         devicesCommand},
        {"unlink",
         {{}, {}, {}},
         {u"断开云端，本店只在这台电脑上",
          u"Unlink the shop from its cloud; everything stays here"},
         unlinkCommand},
    };
}

} // namespace linli::app
