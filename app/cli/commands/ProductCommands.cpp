// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "render/products/GoodsPhoto.h"
#include "usecases/products/ProductPhoto.h"
#include "usecases/products/Products.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

QString productLine(const Product& product)
{
    return QStringLiteral("%1  %2 %3  %4")
        .arg(qs(product.sku), qs(product.name), qs(product.spec),
             words::moneyText(Money::fromFen(product.listFen)));
}

/// Writes the text option `name` into the draft where it was given.
void take(const Arguments& given, const char* name, std::string& into)
{
    if (const auto text = given.optional(name)) {
        into = *text;
    }
}

/// A price or a count; an empty value takes it away.
Result<void> takeNumber(const Arguments& given, const char* name, std::optional<std::int64_t>& into)
{
    if (given.has(name) && given.option(name).isEmpty()) {
        into.reset();
        return {};
    }
    LINLI_ASSIGN(const auto number, given.number(name));
    into = number ? number : into;
    return {};
}

/// What was given, over what the draft holds.
Result<void> fill(const Arguments& given, ProductDraft& draft)
{
    take(given, "--sku", draft.sku);
    take(given, "--name", draft.name);
    take(given, "--spec", draft.spec);
    take(given, "--category", draft.category);
    take(given, "--barcode", draft.barcode);
    take(given, "--unit", draft.unit);
    take(given, "--promise", draft.promise);
    LINLI_ASSIGN(const auto allowed, given.yesNo("--reward_allowed"));
    draft.rewardAllowed = allowed.value_or(draft.rewardAllowed);
    LINLI_ASSIGN(const auto list, given.number("--list_fen"));
    draft.listFen = list.value_or(draft.listFen);
    LINLI_TRY(takeNumber(given, "--live_fen", draft.liveFen));
    LINLI_TRY(takeNumber(given, "--group_fen", draft.groupFen));
    LINLI_TRY(takeNumber(given, "--cost_fen", draft.costFen));
    return takeNumber(given, "--stock", draft.stock);
}

int answerProduct(CommandContext& context, const Product& product)
{
    context.out.answer(jsonOf(product), productLine(product));
    return 0;
}

Result<int> save(CommandContext& context, Shop& shop, ProductDraft draft)
{
    LINLI_TRY(fill(context.arguments, draft));
    LINLI_ASSIGN(const std::string id, saveProduct(shop, draft));
    LINLI_ASSIGN(const Product product, getProduct(shop, id));
    return answerProduct(context, product);
}

Result<int> addProduct(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    return save(context, *shop, {});
}

Result<int> editProduct(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Product product, getProduct(*shop, context.arguments.text(0)));
    return save(context, *shop, draftOf(product));
}

/// For the commands that do one thing to one product: `act` is given its id.
template <typename Act> Result<int> onProduct(CommandContext& context, Act act)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Product product, getProduct(*shop, context.arguments.text(0)));
    LINLI_TRY(act(*shop, product.id));
    LINLI_ASSIGN(const Product now, getProduct(*shop, product.id));
    return answerProduct(context, now);
}

Result<int> archiveCommand(CommandContext& context)
{
    return onProduct(context, archiveProduct);
}

Result<int> restoreCommand(CommandContext& context)
{
    return onProduct(context, restoreProduct);
}

Result<int> holdCommand(CommandContext& context)
{
    return onProduct(context, [&](Shop& shop, std::string_view id) {
        return holdProduct(shop, id, !context.arguments.has("--end"));
    });
}

Result<int> photoCommand(CommandContext& context)
{
    QByteArray photo;
    if (!context.arguments.has("--none")) {
        LINLI_ASSIGN(photo, render::goodsPhotoOfFile(context.arguments.option("--file")));
    }
    return onProduct(context, [&photo](Shop& shop, std::string_view id) {
        return setProductPhoto(shop, id, photo.toStdString());
    });
}

Result<int> listProductsCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    ProductQuery query;
    query.text = context.arguments.optionText("--text");
    query.category = context.arguments.optionText("--category");
    query.archived = context.arguments.has("--archived");
    QJsonArray products;
    QStringList lines;
    PageRequest request{500, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<Product> page, listProducts(*shop, query, request));
        for (const Product& product : page.rows) {
            products.append(jsonOf(product));
            lines << productLine(product);
        }
        request.after = page.next;
    } while (request.after);
    context.out.answer({{QStringLiteral("products"), products}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> showProduct(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Product product, getProduct(*shop, context.arguments.text(0)));
    return answerProduct(context, product);
}

} // namespace

std::vector<Command> productCommands()
{
    const QStringList fields{QStringLiteral("--sku"),           QStringLiteral("--name"),
                             QStringLiteral("--spec"),          QStringLiteral("--category"),
                             QStringLiteral("--barcode"),       QStringLiteral("--unit"),
                             QStringLiteral("--promise"),       QStringLiteral("--list_fen"),
                             QStringLiteral("--live_fen"),      QStringLiteral("--group_fen"),
                             QStringLiteral("--cost_fen"),      QStringLiteral("--stock"),
                             QStringLiteral("--reward_allowed")};
    const Grammar one{{QStringLiteral("SKU|BARCODE")}, {}, {}};
    return {
        {"product add", {{}, fields, {}}, {u"登记一件商品", u"Keep a new product"}, addProduct},
        {"product edit",
         {one.positionals, fields, {}},
         {u"改一件商品：只改写出的项", u"Change what is named of a product"},
         editProduct},
        {"product list",
         {{},
          {QStringLiteral("--text"), QStringLiteral("--category")},
          {QStringLiteral("--archived")}},
         {u"列出商品", u"List the products"},
         listProductsCommand},
        {"product show", one, {u"看一件商品", u"One product"}, showProduct},
        {"product archive",
         one,
         {u"放入回收站", u"Put a product into the recycle bin"},
         archiveCommand},
        {"product restore",
         one,
         {u"从回收站取回", u"Take a product back out of it"},
         restoreCommand},
        {"product photo",
         {one.positionals, {QStringLiteral("--file")}, {QStringLiteral("--none")}},
         {u"邻居手机上看到的图片；--none 拿掉",
          u"The picture neighbours see on their phones; --none takes it away"},
         photoCommand},
        {"product hold",
         {one.positionals, {}, {QStringLiteral("--end")}},
         {u"品质刹车：暂停它的海报与分享；--end 结束",
          u"Pause its posters and sharing; --end to go on"},
         holdCommand},
    };
}

} // namespace linli::app
