// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductInput.h"

#include <gtest/gtest.h>

namespace linli::ui {

namespace {

ProductInput eggs()
{
    ProductInput input;
    input.name = QStringLiteral("  土鸡蛋 ");
    input.listPrice = QStringLiteral("29.90");
    input.cost = QStringLiteral("20");
    input.stock = QStringLiteral("12");
    input.barcode = QStringLiteral("6901234567892");
    return input;
}

TEST(ProductInput, ReadsYuanAsWholeFen)
{
    const ReadProduct read = readProduct(eggs());
    ASSERT_TRUE(read.mistakes.empty());
    EXPECT_EQ(read.draft.name, "土鸡蛋");
    EXPECT_EQ(read.draft.listFen, 2990);
    EXPECT_EQ(read.draft.costFen, 2000);
    EXPECT_EQ(read.draft.stock, 12);
    EXPECT_FALSE(read.draft.liveFen.has_value());
}

TEST(ProductInput, NamesEveryFieldThatIsWrong)
{
    ProductInput input = eggs();
    input.name.clear();
    input.listPrice = QStringLiteral("12,5");
    input.livePrice = QStringLiteral("-1");
    input.groupPrice = QStringLiteral("99999999");
    input.stock = QStringLiteral("1.5");
    input.barcode = QStringLiteral("6901234567893");
    const ReadProduct read = readProduct(input);
    ASSERT_EQ(read.mistakes.size(), 6U);
    EXPECT_EQ(read.mistakes.at(ProductField::Name).code(), ErrorCode::MissingValue);
    EXPECT_EQ(read.mistakes.at(ProductField::ListPrice).code(), ErrorCode::InvalidMoney);
    EXPECT_EQ(read.mistakes.at(ProductField::LivePrice).code(), ErrorCode::OutOfRange);
    EXPECT_EQ(read.mistakes.at(ProductField::GroupPrice).parameter("allowed"),
              "0.00–10,000,000.00");
    EXPECT_EQ(read.mistakes.at(ProductField::Stock).code(), ErrorCode::OutOfRange);
    EXPECT_EQ(read.mistakes.at(ProductField::Barcode).code(), ErrorCode::InvalidCode);
}

TEST(ProductInput, AsksForAListPriceButNotForTheOthers)
{
    ProductInput input;
    input.name = QStringLiteral("沃柑");
    const ReadProduct read = readProduct(input);
    ASSERT_EQ(read.mistakes.size(), 1U);
    EXPECT_TRUE(read.mistakes.contains(ProductField::ListPrice));
}

TEST(ProductInput, ComesBackTheWayItWasTyped)
{
    usecases::Product product;
    product.id = "id";
    product.name = "沃柑";
    product.listFen = 1005;
    product.groupFen = 900;
    product.stock = 0;
    const ProductInput input = inputOf(product);
    EXPECT_EQ(input.listPrice, QStringLiteral("10.05"));
    EXPECT_EQ(input.stock, QStringLiteral("0"));
    const ReadProduct read = readProduct(input);
    ASSERT_TRUE(read.mistakes.empty());
    EXPECT_EQ(read.draft.listFen, 1005);
    EXPECT_EQ(read.draft.groupFen, 900);
    EXPECT_EQ(read.draft.stock, 0);
}

TEST(ProductInput, MarginNeedsAPriceAndACost)
{
    EXPECT_EQ(marginBasisPoints(10'000, 7'500), 2'500);
    EXPECT_EQ(marginBasisPoints(10'000, 12'000), -2'000);
    EXPECT_FALSE(marginBasisPoints(0, 100).has_value());
    EXPECT_FALSE(marginBasisPoints(100, std::nullopt).has_value());
}

TEST(ProductInput, EveryFieldOfTheUseCaseHasAPlaceOnTheForm)
{
    for (const char* name : {"name", "spec", "category", "sku", "barcode", "unit", "list_fen",
                             "live_fen", "group_fen", "cost_fen", "stock", "promise"}) {
        EXPECT_TRUE(fieldOf(name).has_value()) << name;
    }
    EXPECT_FALSE(fieldOf("product").has_value());
}

} // namespace
} // namespace linli::ui
