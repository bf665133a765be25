// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/SampleShop.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/settings/ShopProfile.h"

namespace linli::app {
namespace {

using namespace usecases;

Result<ShopKind> kindOf(const QString& text)
{
    struct Named
    {
        const char* name;
        ShopKind kind;
    };
    for (const Named named :
         {Named{"fresh", ShopKind::Fresh}, Named{"bakery", ShopKind::Bakery},
          Named{"maternity", ShopKind::Maternity}, Named{"other", ShopKind::Other}}) {
        if (text == QLatin1String(named.name)) {
            return named.kind;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "kind", text.toStdString(),
                           "fresh, bakery, maternity, other");
}

Result<void> nameShop(const CommandContext& context, Shop& shop)
{
    LINLI_ASSIGN(ShopProfile profile, shopProfile(shop));
    if (context.arguments.has("--name")) {
        profile.name = context.arguments.optionText("--name");
    } else if (profile.name.empty()) {
        profile.name = say(context, {u"我的店", u"My shop"}).toStdString();
    }
    if (context.arguments.has("--kind")) {
        LINLI_ASSIGN(profile.kind, kindOf(context.arguments.option("--kind")));
    }
    if (context.arguments.has("--link_base")) {
        profile.linkBase = context.arguments.optionText("--link_base");
    }
    return saveShopProfile(shop, profile);
}

Result<int> initCommand(CommandContext& context)
{
    const std::string& file = context.session.file();
    if (context.arguments.has("--kind")) {
        LINLI_TRY(kindOf(context.arguments.option("--kind"))); // before anything is made
    }
    if (context.arguments.has("--sample")) {
        LINLI_TRY(makeSampleShop(file, context.session.clock().now()));
    } else {
        LINLI_TRY(OpenedShop::create(file, context.session.clock()));
    }
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(nameShop(context, *shop));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    context.out.answer(
        {{QStringLiteral("shop"), qs(profile.name)}, {QStringLiteral("file"), qs(file)}},
        say(context, {u"%1：%2", u"%1: %2"}).arg(qs(profile.name), qs(file)));
    return 0;
}

Result<int> verifyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ports::LedgerCheck check, shop->rewards.verify());
    const QJsonValue firstBad = check.firstBad ? QJsonValue(qint64(*check.firstBad)) : QJsonValue();
    const QString text =
        check.ok() ? say(context, {u"账本完好，共 %1 条", u"The ledger is sound: %1 entries"})
                         .arg(check.checked)
                   : say(context,
                         {u"账本从第 %1 条起对不上（%2）", u"The ledger fails from entry %1 (%2)"})
                         .arg(*check.firstBad)
                         .arg(qs(check.reason));
    context.out.answer({{QStringLiteral("ok"), check.ok()},
                        {QStringLiteral("first_bad"), firstBad},
                        {QStringLiteral("checked"), qint64(check.checked)}},
                       text);
    return check.ok() ? 0 : 1;
}

} // namespace

std::vector<Command> shopCommands()
{
    return {
        {"init",
         {{},
          {QStringLiteral("--name"), QStringLiteral("--kind"), QStringLiteral("--link_base")},
          {QStringLiteral("--sample")}},
         {u"新建店铺文件；--sample 填入示例店铺",
          u"Make a shop file; --sample fills the sample shop"},
         initCommand},
        {"verify",
         {{}, {}, {}},
         {u"检查账本：哈希链、余额、文件", u"Check the ledger: hash chain, balances, file"},
         verifyCommand},
    };
}

} // namespace linli::app
