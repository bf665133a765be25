// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/SampleShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/checks/BooksReport.h"
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

QString verifiedText(const CommandContext& context, const BooksReport& books)
{
    const ports::LedgerCheck& ledger = books.ledger;
    if (books.ok()) {
        return say(context, {u"账本完好，共 %1 条，各项核对都通过",
                             u"The ledger is sound: %1 entries, every check holds"})
            .arg(ledger.checked);
    }
    if (ledger.firstBad) {
        return say(context,
                   {u"账本从第 %1 条起对不上（%2）", u"The ledger fails from entry %1 (%2)"})
            .arg(*ledger.firstBad)
            .arg(qs(ledger.reason));
    }
    if (!ledger.ok()) {
        return say(context, {u"账本对不上：%1", u"The books do not add up: %1"})
            .arg(qs(ledger.reason));
    }
    QStringList lines{say(context, {u"账本的链完好，但 %1 处核对不通过：",
                                    u"The chain is sound, but %1 check(s) fail:"})
                          .arg(books.broken.size())};
    for (const std::string& one : books.broken) {
        lines += QStringLiteral("  ") + qs(one);
    }
    return lines.join(QLatin1Char('\n'));
}

/// What boards keep up to date row by row against everything read anew (docs/insight.md).
QString boardsText(const CommandContext& context, const std::optional<std::string>& differs)
{
    return differs
               ? say(context, {u"排行榜与数据不一致：%1", u"The boards differ from the facts: %1"})
                     .arg(qs(*differs))
               : say(context, {u"排行榜与数据一致", u"The boards agree with the facts"});
}

Result<int> verifyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const BooksReport books, checkBooks(shop->rewards));
    const ports::LedgerCheck& ledger = books.ledger;
    Boards boards(*shop);
    const auto compared = boards.difference();
    // A file too damaged for boards is told of as well; what the ledger said is not lost by it.
    const std::optional<std::string> differs =
        compared.ok() ? *compared : std::optional<std::string>(nameOf(compared.error().code()));
    const QJsonValue firstBad =
        ledger.firstBad ? QJsonValue(qint64(*ledger.firstBad)) : QJsonValue();
    context.out.answer({{QStringLiteral("ok"), books.ok() && !differs},
                        {QStringLiteral("first_bad"), firstBad},
                        {QStringLiteral("checked"), qint64(ledger.checked)},
                        {QStringLiteral("boards"), qs(differs.value_or("ok"))}},
                       verifiedText(context, books) + QLatin1Char('\n') +
                           boardsText(context, differs));
    return books.ok() && !differs ? 0 : 1;
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
         {u"检查账本与排行榜：哈希链、余额、文件、各项不变量",
          u"Check ledger and boards: hash chain, balances, file, invariants"},
         verifyCommand},
    };
}

} // namespace linli::app
