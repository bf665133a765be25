// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/LabelPapers.h"
#include "render/labels/SheetStock.h"
#include "render/print/RasterPages.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/products/Products.h"
#include "usecases/settings/ShopProfile.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

constexpr std::int32_t kMostPeople = 5000;
constexpr std::int32_t kRowsAtOnce = 1000;
constexpr double kRollWidthMm = 100; ///< what is narrower goes to a thermal printer

Result<render::SheetStock> stockOf(const Arguments& given)
{
    LINLI_ASSIGN(render::SheetStock stock,
                 render::sheetStock(given.has("--stock") ? given.option("--stock")
                                                         : QStringLiteral("a4-24")));
    LINLI_ASSIGN(const auto start, given.number("--start"));
    if (start && (*start < 1 || *start > stock.layout.slots())) {
        return Error::badInput(ErrorCode::OutOfRange, "start", given.optionText("--start"),
                               "1 – " + std::to_string(stock.layout.slots()));
    }
    stock.layout.firstSlot = static_cast<int>(start.value_or(1)) - 1;
    return stock;
}

Result<int> written(CommandContext& context, std::shared_ptr<const render::Labels> labels)
{
    const Arguments& given = context.arguments;
    if (!given.has("--out")) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out", "--out F.pdf");
    }
    LINLI_ASSIGN(const render::SheetStock stock, stockOf(given));
    std::shared_ptr<const render::Pages> pages =
        std::make_shared<render::LabelPages>(labels, stock.layout);
    if (stock.layout.widthMm < kRollWidthMm) {
        pages = std::make_shared<render::RasterPages>(std::move(pages));
    }
    if (labels->count() > 0) {
        LINLI_TRY(render::writePagesPdf(*pages, stock.nameEn, given.option("--out")));
    }
    const int sheets = labels->count() > 0 ? pages->pageCount() : 0;
    context.out.answer({{QStringLiteral("labels"), labels->count()},
                        {QStringLiteral("pages"), sheets},
                        {QStringLiteral("stock"), stock.id},
                        {QStringLiteral("file"), sheets > 0 ? given.option("--out") : QString()}},
                       say(context, {u"%1 张标签，%2 页", u"%1 labels on %2 pages"})
                           .arg(labels->count())
                           .arg(sheets));
    return 0;
}

Result<std::vector<Product>> chosenGoods(Shop& shop, const Arguments& given)
{
    std::vector<Product> goods;
    if (given.has("--sku")) {
        LINLI_ASSIGN(Product product, getProduct(shop, given.optionText("--sku")));
        goods.push_back(std::move(product));
        return goods;
    }
    ProductQuery query;
    query.category = given.optionText("--category");
    query.sort = ProductSort::Name;
    PageRequest request{kRowsAtOnce, std::nullopt};
    do {
        LINLI_ASSIGN(const auto page, listProducts(shop, query, request));
        goods.insert(goods.end(), page.rows.begin(), page.rows.end());
        request.after = page.next;
    } while (request.after);
    return goods;
}

Result<int> shelfCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    LINLI_ASSIGN(const std::vector<Product> goods, chosenGoods(*shop, context.arguments));
    LINLI_ASSIGN(const auto copies, context.arguments.number("--copies"));
    if (copies && (*copies < 1 || *copies > 1000)) {
        return Error::badInput(ErrorCode::OutOfRange, "copies",
                               context.arguments.optionText("--copies"), "1 – 1000");
    }
    std::vector<render::ShelfLabel> labels;
    for (const render::ShelfLabel& label : shelfLabels(goods, profile.name)) {
        labels.insert(labels.end(), static_cast<std::size_t>(copies.value_or(1)), label);
    }
    return written(context, std::make_shared<render::ShelfLabels>(std::move(labels)));
}

Result<int> giftCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    LINLI_ASSIGN(const std::vector<DueRow> due, shop->rewardQueries.due(kMostPeople));
    return written(context, std::make_shared<render::GiftTickets>(
                                giftTickets(due, profile.name, context.out.language())));
}

Result<int> stocksCommand(CommandContext& context)
{
    QJsonArray stocks;
    QStringList lines;
    for (const render::SheetStock& stock : render::sheetStocks()) {
        stocks.append(QJsonObject{{QStringLiteral("id"), stock.id},
                                  {QStringLiteral("labels"), stock.layout.slots()},
                                  {QStringLiteral("width_mm"), stock.layout.cellWidthMm},
                                  {QStringLiteral("height_mm"), stock.layout.cellHeightMm}});
        lines << QStringLiteral("%1  %2")
                     .arg(stock.id, -12)
                     .arg(context.out.language() == words::Language::Zh ? stock.nameZh
                                                                        : stock.nameEn);
    }
    context.out.answer({{QStringLiteral("stocks"), stocks}}, lines.join(QLatin1Char('\n')));
    return 0;
}

} // namespace

std::vector<Command> labelCommands()
{
    const QStringList paper{QStringLiteral("--stock"), QStringLiteral("--start"),
                            QStringLiteral("--out")};
    return {{"label shelf",
             {{},
              QStringList{QStringLiteral("--sku"), QStringLiteral("--category"),
                          QStringLiteral("--copies")} +
                  paper,
              {}},
             {u"货架价签：条码、价格、规格", u"Shelf labels with bar code and price"},
             shelfCommand},
            {"label gifts",
             {{}, paper, {}},
             {u"礼品券：每份待领礼品一张，扫码即领", u"A ticket with a code for each gift owed"},
             giftCommand},
            {"label stocks", {{}, {}, {}}, {u"可用的标签纸", u"Label papers"}, stocksCommand}};
}

} // namespace linli::app
