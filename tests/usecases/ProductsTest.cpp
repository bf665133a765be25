// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/products/Products.h"

#include "domain/product/Barcode.h"
#include "kit/TestShop.h"
#include "usecases/products/ProductPhoto.h"
#include "usecases/settings/Preferences.h"
#include "usecases/settings/ShopProfile.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class Products : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    static ProductDraft eggs()
    {
        ProductDraft draft;
        draft.name = "土鸡蛋";
        draft.spec = "30枚";
        draft.listFen = 4280;
        return draft;
    }
    std::string fieldOf(const ProductDraft& draft)
    {
        const auto saved = saveProduct(shop(), draft);
        return saved.ok() ? "ok" : std::string(saved.error().parameter("field"));
    }

    kit::TestShop kit;
};

TEST_F(Products, APictureIsASmallJpegAndCanBeTakenAway)
{
    const std::string id = must(saveProduct(shop(), eggs()));
    const std::string jpeg("\xff\xd8\xff\0 bytes", 10);
    const auto refused = [&](const std::string& bytes, std::string_view product) {
        const auto done = setProductPhoto(shop(), product, bytes);
        return done.ok() ? ErrorCode::Internal : done.error().code();
    };
    EXPECT_EQ(refused("<svg/>", id), ErrorCode::InvalidValue);
    EXPECT_EQ(refused(jpeg + std::string(kMostPhotoBytes, 'x'), id), ErrorCode::TooLong);
    EXPECT_EQ(refused(jpeg, "nobody"), ErrorCode::NotFound);
    EXPECT_EQ(must(productPhoto(shop(), id)), "");
    ASSERT_TRUE(setProductPhoto(shop(), id, jpeg).ok());
    EXPECT_EQ(must(productPhoto(shop(), id)), jpeg);
    ASSERT_TRUE(setProductPhoto(shop(), id, {}).ok());
    EXPECT_EQ(must(productPhoto(shop(), id)), "");
}

TEST_F(Products, CheckDigitsAreThoseOfGs1)
{
    EXPECT_EQ(product::gs1CheckDigit("400638133393"), '1');
    EXPECT_EQ(product::gs1CheckDigit("9638507"), '4');
    EXPECT_FALSE(product::gs1CheckDigit("12a").has_value());
    EXPECT_TRUE(product::isUsableBarcode("4006381333931"));
    EXPECT_FALSE(product::isUsableBarcode("4006381333932"));
    EXPECT_TRUE(product::isUsableBarcode("LW-0001"));
    EXPECT_TRUE(product::isUsableBarcode(""));
}

TEST_F(Products, BadDraftsNameTheirField)
{
    ProductDraft draft = eggs();
    draft.name = " ";
    EXPECT_EQ(fieldOf(draft), "name");
    draft = eggs();
    draft.listFen = -1;
    EXPECT_EQ(fieldOf(draft), "list_fen");
    draft = eggs();
    draft.sku = "EGG 30";
    EXPECT_EQ(fieldOf(draft), "sku");
    draft = eggs();
    draft.barcode = "4006381333932";
    EXPECT_EQ(fieldOf(draft), "barcode");
    draft = eggs();
    draft.id = "nobody";
    EXPECT_EQ(fieldOf(draft), "product");
}

TEST_F(Products, SkuAndNameWithSpecAreUnique)
{
    ProductDraft draft = eggs();
    draft.sku = "EGG30";
    EXPECT_EQ(fieldOf(draft), "ok");
    ProductDraft sameSku = eggs();
    sameSku.name = "别的";
    sameSku.sku = "EGG30";
    EXPECT_EQ(fieldOf(sameSku), "sku");
    ProductDraft sameName = eggs();
    sameName.spec = "３０枚"; // full width: the same after NFKC
    EXPECT_EQ(fieldOf(sameName), "name");
}

TEST_F(Products, PriceHistoryGrowsOnlyWhenAPriceChanges)
{
    const std::string id = must(saveProduct(shop(), eggs()));
    ProductDraft draft = draftOf(must(getProduct(shop(), id)));
    EXPECT_EQ(draft.sku, "P0001");
    kit.clock().advance(Span::hours(1));
    draft.promise = "破损包赔";
    must(saveProduct(shop(), draft));
    EXPECT_EQ(must(productPriceHistory(shop(), id)).size(), 1U);
    kit.clock().advance(Span::hours(1));
    draft.listFen = 3980;
    draft.costFen = 2880;
    must(saveProduct(shop(), draft));
    const std::vector<PriceChange> history = must(productPriceHistory(shop(), id));
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].fen, 4280);
    EXPECT_EQ(must(getProduct(shop(), id)).marginBasisPoints(), (3980 - 2880) * 10'000 / 3980);
}

TEST_F(Products, ArchivedGoodsLeaveTheListAndComeBack)
{
    const std::string id = must(saveProduct(shop(), eggs()));
    must(archiveProduct(shop(), id));
    EXPECT_EQ(must(listProducts(shop(), {}, {})).total, 0);
    ProductQuery bin;
    bin.archived = true;
    EXPECT_EQ(must(listProducts(shop(), bin, {})).total, 1);
    must(restoreProduct(shop(), id));
    EXPECT_EQ(must(listProducts(shop(), {}, {})).total, 1);
    EXPECT_FALSE(archiveProduct(shop(), "nobody").ok());
}

TEST_F(Products, SearchAndPages)
{
    for (int i = 0; i < 11; ++i) {
        kit.clock().advance(Span::seconds(1));
        kit.product("SKU" + std::to_string(i), 100 * i);
    }
    ProductQuery query;
    query.text = "sku1";
    EXPECT_EQ(must(listProducts(shop(), query, {})).total, 2);
    query.text = "商品3";
    EXPECT_EQ(must(listProducts(shop(), query, {})).total, 1);
    query.text.clear();
    query.sort = ProductSort::Price;
    std::vector<std::int64_t> prices;
    PageRequest request{4, std::nullopt};
    do {
        const Page<Product> page = must(listProducts(shop(), query, request));
        for (const Product& one : page.rows) {
            prices.push_back(one.listFen);
        }
        request.after = page.next;
    } while (request.after);
    EXPECT_EQ(prices.size(), 11U);
    EXPECT_TRUE(std::is_sorted(prices.begin(), prices.end()));
}

TEST_F(Products, ProfileKeepsTheLinkInCapitalsAndRefusesPaths)
{
    ShopProfile profile;
    profile.name = "老王生鲜";
    profile.linkBase = "https://laowang.example/";
    must(saveShopProfile(shop(), profile));
    EXPECT_EQ(must(shopProfile(shop())).linkBase, "HTTPS://LAOWANG.EXAMPLE");
    for (const char* bad :
         {"ftp://x", "https://", "https://a/b", "laowang.example", "https://a b"}) {
        profile.linkBase = bad;
        EXPECT_FALSE(saveShopProfile(shop(), profile).ok()) << bad;
    }
    profile.linkBase.clear();
    profile.name = "";
    EXPECT_FALSE(saveShopProfile(shop(), profile).ok());
    EXPECT_EQ(must(shopProfile(shop())).name, "老王生鲜");
}

TEST_F(Products, PreferencesKeepTheirLimits)
{
    EXPECT_EQ(must(preferences(shop())).language, Language::Chinese);
    must(savePreferences(shop(), {Language::English, Theme::Dark, 150}));
    kit.reopen();
    EXPECT_EQ(must(preferences(shop())), (Preferences{Language::English, Theme::Dark, 150}));
    EXPECT_FALSE(savePreferences(shop(), {Language::English, Theme::Dark, 176}).ok());
}

} // namespace
} // namespace linli
