// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sample/SampleGoods.h"

#include "domain/product/Barcode.h"
#include "usecases/products/Products.h"

#include <array>

namespace linli::usecases::sample {
namespace {

/// Prices in fen; live 0 = none. The gift `egg` is a product of its own, so that it has a cost.
struct Good
{
    const char* sku;
    const char* name;
    const char* spec;
    const char* category;
    const char* unit;
    std::int64_t listFen;
    std::int64_t liveFen;
    std::int64_t costFen;
    int popularity;
    const char* promise;
};

constexpr std::array kGoods{
    Good{"egg", "土鸡蛋", "10枚", "蛋奶", "盒", 1580, 1380, 980, 18, "破损包赔"},
    Good{"EGG30", "土鸡蛋", "30枚", "蛋奶", "板", 4280, 3980, 2880, 14, "破损包赔"},
    Good{"RICE5", "五常大米", "5kg", "粮油", "袋", 5990, 5490, 4300, 9, ""},
    Good{"ORAH", "沃柑", "5斤", "水果", "箱", 2990, 2590, 1750, 16, "坏果包赔"},
    Good{"APPLE", "烟台红富士", "5斤", "水果", "箱", 3290, 2890, 2050, 12, "坏果包赔"},
    Good{"BANANA", "高山香蕉", "3斤", "水果", "把", 1290, 0, 720, 11, "坏果包赔"},
    Good{"STRAW", "丹东草莓", "1斤", "水果", "盒", 3580, 2980, 2200, 8, "坏果包赔"},
    Good{"BLUEB", "云南蓝莓", "125g", "水果", "盒", 1690, 1490, 1050, 7, "坏果包赔"},
    Good{"GRAPE", "阳光玫瑰", "2斤", "水果", "盒", 3990, 3590, 2600, 6, "坏果包赔"},
    Good{"KIWI", "徐香猕猴桃", "12个", "水果", "盒", 2690, 0, 1680, 5, "坏果包赔"},
    Good{"TOMATO", "沙瓤番茄", "2斤", "蔬菜", "份", 990, 0, 520, 14, ""},
    Good{"CUKE", "旱黄瓜", "2斤", "蔬菜", "份", 790, 0, 400, 11, ""},
    Good{"SPINA", "有机菠菜", "300g", "蔬菜", "份", 590, 0, 300, 10, ""},
    Good{"CABBA", "娃娃菜", "3颗", "蔬菜", "份", 690, 0, 360, 9, ""},
    Good{"POTATO", "荷兰土豆", "5斤", "蔬菜", "袋", 1090, 0, 580, 10, ""},
    Good{"MUSHR", "鲜香菇", "1斤", "蔬菜", "份", 1190, 0, 690, 7, ""},
    Good{"CORN", "水果玉米", "4根", "蔬菜", "份", 1390, 1190, 760, 8, ""},
    Good{"PORK", "黑猪五花肉", "1斤", "肉禽", "份", 3280, 0, 2450, 9, ""},
    Good{"RIBS", "黑猪小排", "1斤", "肉禽", "份", 4580, 4280, 3500, 6, ""},
    Good{"CHICK", "散养三黄鸡", "2.5斤", "肉禽", "只", 4990, 4590, 3600, 5, ""},
    Good{"BEEF", "牛腱子", "1斤", "肉禽", "份", 5880, 0, 4700, 4, ""},
    Good{"SHRIMP", "白对虾", "2斤", "水产", "盒", 6990, 6490, 5300, 4, "死虾包赔"},
    Good{"FISH", "鲈鱼", "1条", "水产", "条", 2880, 0, 2100, 5, ""},
    Good{"MILK", "鲜牛奶", "950ml", "蛋奶", "瓶", 1590, 1390, 1080, 12, ""},
    Good{"YOGURT", "原味酸奶", "8杯", "蛋奶", "组", 1890, 0, 1290, 8, ""},
    Good{"TOFU", "石磨豆腐", "500g", "豆制品", "块", 490, 0, 220, 12, ""},
    Good{"NOODLE", "手工挂面", "1kg", "粮油", "袋", 1290, 0, 780, 6, ""},
    Good{"OIL", "压榨花生油", "5L", "粮油", "桶", 12990, 11990, 9900, 2, ""},
    Good{"HONEY", "椴树蜂蜜", "500g", "干货", "瓶", 4680, 3980, 2700, 2, ""},
    Good{"DATES", "若羌红枣", "500g", "干货", "袋", 2480, 0, 1500, 3, ""},
};
constexpr int kLowStockEvery = 11;

/// A made-up GS1 number of China with its right check digit.
std::string barcodeOf(std::size_t place)
{
    const std::string number = std::to_string(place + 1);
    const std::string digits = "69012345" + std::string(4 - number.size(), '0') + number;
    return digits + product::gs1CheckDigit(digits).value_or('0');
}

ProductDraft draftFrom(const Good& good, std::size_t place, Dice& dice)
{
    ProductDraft draft;
    draft.sku = good.sku;
    draft.name = good.name;
    draft.spec = good.spec;
    draft.category = good.category;
    draft.barcode = barcodeOf(place);
    draft.unit = good.unit;
    draft.listFen = good.listFen;
    if (good.liveFen > 0) {
        draft.liveFen = good.liveFen;
    }
    draft.costFen = good.costFen;
    draft.stock = place % kLowStockEvery == 3 ? dice.between(1, 5) : dice.between(20, 200);
    draft.promise = good.promise;
    return draft;
}

} // namespace

Result<std::vector<ShelfItem>> stockShelves(Shop& shop, Dice& dice)
{
    std::vector<ShelfItem> shelf;
    for (std::size_t place = 0; place < kGoods.size(); ++place) {
        const Good& good = kGoods[place];
        LINLI_TRY(saveProduct(shop, draftFrom(good, place, dice)));
        shelf.push_back({good.sku, good.listFen, good.liveFen, good.popularity});
    }
    return shelf;
}

} // namespace linli::usecases::sample
