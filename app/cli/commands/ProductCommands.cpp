// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
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

Result<int> addProduct(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    ProductDraft draft;
    draft.sku = given.optionText("--sku");
    draft.name = given.optionText("--name");
    draft.spec = given.optionText("--spec");
    draft.category = given.optionText("--category");
    draft.barcode = given.optionText("--barcode");
    draft.unit = given.optionText("--unit");
    draft.promise = given.optionText("--promise");
    draft.rewardAllowed = !given.has("--no_reward");
    LINLI_ASSIGN(const auto list, given.number("--list_fen"));
    LINLI_ASSIGN(draft.liveFen, given.number("--live_fen"));
    LINLI_ASSIGN(draft.groupFen, given.number("--group_fen"));
    LINLI_ASSIGN(draft.costFen, given.number("--cost_fen"));
    LINLI_ASSIGN(draft.stock, given.number("--stock"));
    draft.listFen = list.value_or(0);
    LINLI_ASSIGN(const std::string id, saveProduct(*shop, draft));
    LINLI_ASSIGN(const Product product, getProduct(*shop, id));
    context.out.answer(jsonOf(product), productLine(product));
    return 0;
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
    context.out.answer(jsonOf(product), productLine(product));
    return 0;
}

} // namespace

std::vector<Command> productCommands()
{
    const QStringList fields{
        QStringLiteral("--sku"),       QStringLiteral("--name"),     QStringLiteral("--spec"),
        QStringLiteral("--category"),  QStringLiteral("--barcode"),  QStringLiteral("--unit"),
        QStringLiteral("--promise"),   QStringLiteral("--list_fen"), QStringLiteral("--live_fen"),
        QStringLiteral("--group_fen"), QStringLiteral("--cost_fen"), QStringLiteral("--stock")};
    return {
        {"product add",
         {{}, fields, {QStringLiteral("--no_reward")}},
         {u"登记一件商品", u"Keep a new product"},
         addProduct},
        {"product list",
         {{},
          {QStringLiteral("--text"), QStringLiteral("--category")},
          {QStringLiteral("--archived")}},
         {u"列出商品", u"List the products"},
         listProductsCommand},
        {"product show",
         {{QStringLiteral("SKU|BARCODE")}, {}, {}},
         {u"看一件商品", u"One product"},
         showProduct},
    };
}

} // namespace linli::app
