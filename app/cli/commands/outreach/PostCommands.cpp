// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/BoardDrawing.h"
#include "app/shared/outreach/PostSession.h"
#include "outreach/WebhookClient.h"
#include "render/outreach/ChatPicture.h"
#include "usecases/posts/PostTexts.h"
#include "usecases/posts/SharedPosts.h"
#include "usecases/settings/ShopProfile.h"
#include "words/posts/BoardMarkdown.h"
#include "words/posts/PostText.h"

#include <QFile>
#include <QFileInfo>
#include <QSize>
#include <QThread>

namespace linli::app {
namespace {

using namespace usecases;

constexpr QSize kBoardPicture(1080, 1920);
constexpr std::int64_t kLongestWaitMs = 5'000;

QJsonObject jsonOf(const ports::Post& post, const QString& sentence)
{
    return {{QStringLiteral("id"), qs(post.id)},
            {QStringLiteral("webhook"), qs(post.webhook)},
            {QStringLiteral("about"), qs(post.about)},
            {QStringLiteral("kind"), qs(std::string(outreach::textOf(post.kind)))},
            {QStringLiteral("headline"), qs(post.headline)},
            {QStringLiteral("state"), qs(std::string(textOf(post.state)))},
            {QStringLiteral("trouble"), qs(std::string(textOf(post.trouble)))},
            {QStringLiteral("errcode"), qint64(post.errcode)},
            {QStringLiteral("tries"), post.tries},
            {QStringLiteral("queued_at"), app::jsonOf(post.createdAt)},
            {QStringLiteral("next_at"), app::jsonOf(post.nextAt)},
            {QStringLiteral("ended_at"), app::jsonOf(post.endedAt)},
            {QStringLiteral("sentence"), sentence}};
}

QString sentenceOf(const CommandContext& context, const ports::Post& post)
{
    const Instant now = context.session.clock().now();
    return words::postSentence(post, now, BusinessDay::of(now), context.out.language());
}

QString lineOf(const CommandContext& context, const ports::Post& post)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(qs(post.id), words::postStateText(post.state, context.out.language()),
             qs(post.headline), sentenceOf(context, post));
}

int answer(const CommandContext& context, const ports::Post& post)
{
    context.out.answer(jsonOf(post, sentenceOf(context, post)), lineOf(context, post));
    return 0;
}

Result<int> listPosts(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ports::Post> all, queuedPosts(*shop));
    QJsonArray list;
    QStringList lines;
    for (const ports::Post& post : all) {
        list.append(jsonOf(post, sentenceOf(context, post)));
        lines += lineOf(context, post);
    }
    context.out.answer({{QStringLiteral("posts"), list}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(), "-");
    }
    return file.readAll();
}

/// WORDS is the text itself, or a file's path where --as says picture, file or voice.
Result<outreach::Message> messageOf(const Arguments& given)
{
    const QString as = given.has("--as") ? given.option("--as") : QStringLiteral("text");
    const std::string words = given.text(1);
    if (as == QLatin1String("text")) {
        std::vector<std::string> everyone;
        if (given.has("--everyone")) {
            everyone.emplace_back("@all");
        }
        return outreach::Message(outreach::TextMessage{words, everyone, {}});
    }
    if (as == QLatin1String("markdown") || as == QLatin1String("markdown_v2")) {
        return outreach::Message(
            outreach::MarkdownMessage{words, as == QLatin1String("markdown_v2")});
    }
    if (as == QLatin1String("image")) {
        LINLI_ASSIGN(const QByteArray picture, render::chatPictureOfFile(given.positional(1)));
        return outreach::Message(outreach::ImageMessage{picture.toStdString()});
    }
    if (as == QLatin1String("file") || as == QLatin1String("voice")) {
        LINLI_ASSIGN(const QByteArray bytes, bytesOf(given.positional(1)));
        return outreach::Message(
            outreach::FileMessage{QFileInfo(given.positional(1)).fileName().toStdString(),
                                  bytes.toStdString(), as == QLatin1String("voice")});
    }
    return Error::badInput(ErrorCode::UnknownOption, "as", as.toStdString(),
                           "text, markdown, markdown_v2, image, file, voice");
}

Result<int> addPost(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(outreach::Message message, messageOf(context.arguments));
    LINLI_ASSIGN(const ports::Post post,
                 queuePost(*shop, {context.arguments.text(0), std::move(message), "",
                                   context.arguments.optionText("--once")}));
    return answer(context, post);
}

Result<outreach::Message>
boardMessage(CommandContext& context, Shop& shop, Boards& boards, const SealedBoard& sealed)
{
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    const BusinessDay today = BusinessDay::of(shop.clock.now());
    const QString as = context.arguments.option("--as");
    if (as != QLatin1String("picture")) {
        return outreach::Message(outreach::MarkdownMessage{
            words::boardMarkdown(sealed, qs(profile.name), today, context.out.language())
                .toStdString(),
            true});
    }
    LINLI_ASSIGN(const BoardResult result, boards.board(sealed.choice, sealed.by));
    const QImage picture = render::renderBoard(
        boardPicture(result, sealed.choice, profile.name, today, context.out.language()),
        kBoardPicture);
    return outreach::Message(outreach::ImageMessage{render::chatPicture(picture).toStdString()});
}

Result<int> postBoard(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const board::WindowChoice choice,
                 board::parseWindow(given.has("--window") ? given.optionText("--window") : "all"));
    LINLI_ASSIGN(const board::RankBy by,
                 board::parseRankBy(given.has("--by") ? given.optionText("--by") : "referrals"));
    Boards boards(*shop);
    LINLI_ASSIGN(const SealedBoard sealed, sealBoard(*shop, boards, choice, by));
    LINLI_ASSIGN(const outreach::Message message, boardMessage(context, *shop, boards, sealed));
    LINLI_ASSIGN(const ports::Post post, queueBoardPost(*shop, sealed, given.text(0), message));
    return answer(context, post);
}

/// Sends what waits and may leave within a few seconds, at the pace the service allows.
Result<int> sendPosts(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto keys, WebhookKeyShelf::of(*shop));
    outreach::WebhookClient client;
    QJsonArray list;
    QStringList lines;
    int status = 0;
    for (;;) {
        LINLI_ASSIGN(const std::optional<ports::Post> post,
                     sendNext(*shop, client,
                              [&keys](const std::string& webhook) { return keys->read(webhook); }));
        if (post) {
            list.append(jsonOf(*post, sentenceOf(context, *post)));
            lines += lineOf(context, *post);
            status = post->state == ports::PostState::Sent ? status : 1;
            continue;
        }
        LINLI_ASSIGN(const std::optional<Instant> next, nextPostAt(*shop));
        const std::int64_t waitMs = next ? (*next - context.session.clock().now()).ms : -1;
        if (waitMs < 0 || waitMs > kLongestWaitMs || context.globals.now) {
            break;
        }
        QThread::msleep(static_cast<unsigned long>(waitMs) + 1);
    }
    context.out.answer({{QStringLiteral("posts"), list}}, lines.join(QLatin1Char('\n')));
    return status;
}

template <Result<ports::Post> (*act)(Shop&, const std::string&)>
Result<int> actOn(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ports::Post post, act(*shop, context.arguments.text(0)));
    return answer(context, post);
}

} // namespace

std::vector<Command> postCommands()
{
    const Grammar one{{QStringLiteral("ID")}, {}, {}};
    return {
        {"posts",
         {{}, {}, {}},
         {u"群消息队列：等待、已发送、被拒绝", u"The queue of group posts: waiting, sent, refused"},
         listPosts},
        {"post add",
         {{QStringLiteral("WEBHOOK"), QStringLiteral("WORDS")},
          {QStringLiteral("--as"), QStringLiteral("--once")},
          {QStringLiteral("--everyone")}},
         {u"排队一条群消息（--as text|markdown|markdown_v2|image|file|voice，后三种 WORDS 是文件）",
          u"Queue a group post (--as text|markdown|markdown_v2|image|file|voice; for the last "
          u"three "
          u"WORDS is a file)"},
         addPost},
        {"post board",
         {{QStringLiteral("WEBHOOK")},
          {QStringLiteral("--window"), QStringLiteral("--by"), QStringLiteral("--as")},
          {}},
         {u"封存榜单并排队发到群（--as table|picture）",
          u"Seal the board and queue it for the group (--as table|picture)"},
         postBoard},
        {"post send",
         {{}, {}, {}},
         {u"现在发送队列里可以发的消息，每 3 秒一条",
          u"Send what may leave the queue now, one every 3 seconds"},
         sendPosts},
        {"post retry", one, {u"再试一条消息", u"Try a post again"}, actOn<retryPost>},
        {"post seen",
         one,
         {u"确认不确定的消息已在群里", u"Say that an uncertain post stands in the group"},
         actOn<confirmPost>},
        {"post cancel", one, {u"取消一条消息", u"Cancel a post"}, actOn<cancelPost>},
    };
}

} // namespace linli::app
