// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/outreach/PostSession.h"
#include "usecases/posts/Webhooks.h"

#include <QFile>

#include <cstdio>

namespace linli::app {
namespace {

using namespace usecases;

QString placeText(vault::SecretPlace place)
{
    switch (place) {
    case vault::SecretPlace::None:
        return QStringLiteral("none");
    case vault::SecretPlace::Keychain:
        return QStringLiteral("keychain");
    case vault::SecretPlace::SealedFile:
        break;
    }
    return QStringLiteral("sealed-file");
}

QJsonObject jsonOf(const ports::Webhook& webhook, vault::SecretPlace place)
{
    return {{QStringLiteral("id"), qs(webhook.id)},
            {QStringLiteral("name"), qs(webhook.name)},
            {QStringLiteral("robot"), qs(webhook.robot)},
            {QStringLiteral("test_address"), qs(webhook.address)},
            {QStringLiteral("key"), placeText(place)}};
}

/// A key on the command line would stand in the list of processes: it comes from a file, or from
/// standard input ("-").
Result<std::string> keyFrom(const QString& path)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(), "-");
    }
    return file.read(1024).trimmed().toStdString();
}

Result<int> listWebhooks(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto keys, WebhookKeyShelf::of(*shop));
    LINLI_ASSIGN(const std::vector<ports::Webhook> all, webhooks(*shop));
    QJsonArray list;
    QStringList lines;
    for (const ports::Webhook& one : all) {
        const vault::SecretPlace place = keys->placeOf(one.id).valueOr(vault::SecretPlace::None);
        list.append(jsonOf(one, place));
        lines += QStringLiteral("%1  %2  %3").arg(qs(one.id), qs(one.name), placeText(place));
    }
    context.out.answer({{QStringLiteral("webhooks"), list}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> addWebhook(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto keys, WebhookKeyShelf::of(*shop));
    LINLI_ASSIGN(const std::string key, keyFrom(given.option("--key-file")));
    LINLI_ASSIGN(
        const ports::Webhook made,
        keepWebhook(
            *shop,
            {{}, given.text(0), given.optionText("--robot"), given.optionText("--test-address")}));
    const Result<vault::SecretPlace> kept = keys->keep(made.id, key);
    if (!kept.ok()) {
        LINLI_TRY(removeWebhook(*shop, made.id)); // a robot without its key is of no use
        return kept.error();
    }
    context.out.answer(jsonOf(made, *kept), qs(made.id) + QStringLiteral("  ") + placeText(*kept));
    return 0;
}

Result<int> dropWebhook(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto keys, WebhookKeyShelf::of(*shop));
    const std::string id = context.arguments.text(0);
    LINLI_TRY(removeWebhook(*shop, id));
    LINLI_TRY(keys->forget(id));
    context.out.answer({{QStringLiteral("removed"), qs(id)}}, qs(id));
    return 0;
}

} // namespace

std::vector<Command> webhookCommands()
{
    return {
        {"webhooks",
         {{}, {}, {}},
         {u"企业微信群机器人，以及密钥放在哪里", u"The group robots, and where their keys lie"},
         listWebhooks},
        {"webhook add",
         {{QStringLiteral("NAME")},
          {QStringLiteral("--key-file"), QStringLiteral("--robot"),
           QStringLiteral("--test-address")},
          {}},
         {u"添加群机器人；密钥从文件或标准输入（-）读取，存进系统钥匙串",
          u"Add a group robot; the key is read from a file or standard input (-) and kept in the "
          u"keychain"},
         addWebhook},
        {"webhook remove",
         {{QStringLiteral("ID")}, {}, {}},
         {u"移除群机器人和它的密钥，等待的消息一并取消",
          u"Remove a group robot and its key; what waits for it is cancelled"},
         dropWebhook},
    };
}

} // namespace linli::app
