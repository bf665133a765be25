// SPDX-License-Identifier: GPL-3.0-or-later
// One import is taken back as a whole, or refused with what stands on it; waiting rows get decided.
#include "usecases/imports/undo/UndoImport.h"

#include "exchange/ImportShop.h"
#include "usecases/imports/undo/ImportQueue.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/ports/ImportStore.h"

namespace linli::exchange {
namespace {

using ports::ImportTie;
using namespace usecases::imports;

template <typename T> T sure(Result<T> result)
{
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().detail());
    return std::move(result).value();
}

std::vector<ImportTie> tiesOf(ImportShop& shop)
{
    std::vector<ImportTie> ties;
    for (const ports::ImportTieCount& tie : sure(undoImport(shop.shop(), "")).ties) {
        ties.push_back(tie.tie);
    }
    return ties;
}

const QStringList kFiles{
    QStringLiteral("01-ktt-orders.xlsx"),    QStringLiteral("03-youzan-orders-gbk.csv"),
    QStringLiteral("04-youzan-items.csv"),   QStringLiteral("05-youzan-customers.csv"),
    QStringLiteral("06-weixin-orders.xlsx"), QStringLiteral("08-woo-analytics.csv"),
    QStringLiteral("09-shopify-orders.csv"), QStringLiteral("11-linli-members.csv"),
    QStringLiteral("12-linli-orders.csv"),
};

/// As everything(), without the events: they tell of the import and of its end.
std::string facts(ImportShop& shop)
{
    const std::string all = shop.everything();
    return all.substr(all.find('\n') + 1);
}

TEST(UndoImport, EverySampleIsGoneAsIfItHadNeverBeen)
{
    ImportShop shop;
    ASSERT_TRUE(shop.text("name,phone,joined_at\n甲,13900000001,2026-01-01\n", kReal).applied);
    for (const QString& file : kFiles) {
        const std::string before = facts(shop);
        ASSERT_TRUE(shop.sample(file, kValidOnly).applied) << qPrintable(file);
        ASSERT_EQ(tiesOf(shop), std::vector<ImportTie>()) << qPrintable(file);
        EXPECT_EQ(facts(shop), before) << qPrintable(file);
        EXPECT_EQ(shop.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        const auto again = shop.sample(file, kValidOnly);
        EXPECT_TRUE(again.applied) << "it can be imported again";
        EXPECT_EQ(again.unchanged, shop.sample(file).unchanged > 0 ? again.unchanged : 0);
    }
}

const std::string kOrders = "order_no,member_phone,placed_at,paid_at,paid_amount,refunded_amount,"
                            "status,items\n"
                            "A1,13800000001,2026-03-02,2026-03-02,10,0,paid,EGG×1@10\n";

TEST(UndoImport, WhatCameLaterIsNamedAndNothingChanges)
{
    ImportShop shop;
    ASSERT_TRUE(shop.text(kOrders, kReal).applied);
    const std::string first = sure(pastImports(shop.shop(), 1)).at(0).id;
    const std::string more = "order_no,member_phone,placed_at,paid_amount,status,items\n"
                             "A2,13800000001,2026-03-03,5,paid,EGG×1@5\n";
    ASSERT_TRUE(shop.text(more, kReal).applied);
    const std::string before = facts(shop);
    const UndoneImport refused = sure(undoImport(shop.shop(), first));
    ASSERT_EQ(refused.ties.size(), 1U);
    EXPECT_EQ(refused.ties[0].tie, ImportTie::Orders);
    EXPECT_EQ(refused.ties[0].count, 1);
    EXPECT_EQ(facts(shop), before);
    EXPECT_EQ(tiesOf(shop), std::vector<ImportTie>()) << "the last one goes; EGG stays, A1 uses it";
    EXPECT_EQ(shop.number("SELECT count(*) FROM product WHERE sku = 'EGG'"), 1);
    EXPECT_EQ(tiesOf(shop), std::vector<ImportTie>()) << "then the first one";
    EXPECT_EQ(shop.number("SELECT count(*) FROM product"), 0);
    EXPECT_EQ(shop.number("SELECT count(*) FROM member"), 0);
    EXPECT_FALSE(undoImport(shop.shop(), "").ok()) << "nothing is left";
}

TEST(UndoImport, HandOversRefundsAndItemFilesStandOnAnOrder)
{
    ImportShop shop;
    ASSERT_TRUE(shop.text(kOrders, kReal).applied);
    ASSERT_TRUE(usecases::fulfilOrder(shop.shop(), OrderKey("A1")).ok());
    EXPECT_EQ(tiesOf(shop), std::vector<ImportTie>{ImportTie::HandedOut});
    ImportShop other;
    const std::string ktt = "跟团号,下单人,支付时间,商品,订单金额,联系电话\n"
                            "1,a,2026-03-02 10:00,米,1,13800000001\n";
    const std::string items = "跟团号,商品,规格,数量,收货人,联系电话\n1,米,5斤,1,甲,13800000001\n";
    ASSERT_TRUE(other.text(ktt, kReal).applied);
    const std::string before = facts(other);
    const std::string first = sure(pastImports(other.shop(), 1)).at(0).id;
    ASSERT_TRUE(other.text(items, kReal).applied);
    EXPECT_EQ(sure(undoImport(other.shop(), first)).ties.at(0).tie, ImportTie::Items);
    EXPECT_EQ(tiesOf(other), std::vector<ImportTie>());
    EXPECT_EQ(facts(other), before) << "the lines are the old ones again";
}

TEST(ImportQueue, AMaskedPhoneSuggestsWhoItMayBe)
{
    ImportShop shop;
    ASSERT_TRUE(shop.text("name,phone,joined_at\n李一,13800000001,2026-01-01\n"
                          "李二,13900000001,2026-01-01\n王三,13812340001,2026-01-01\n",
                          kReal)
                    .applied);
    const std::string masked = "跟团号,下单人,支付时间,商品,订单金额,联系电话\n"
                               "1,王三,2026-03-02 10:00,米,1,138****0001\n"
                               "2,谁,2026-03-02 11:00,米,1,\n";
    ASSERT_TRUE(shop.text(masked, kReal).applied);
    auto waiting = sure(waitingImports(shop.shop(), 10));
    ASSERT_EQ(waiting.size(), 2U);
    ASSERT_EQ(waiting[0].suggestions.size(), 2U) << "139 is another number";
    EXPECT_EQ(waiting[0].suggestions[0].name, "王三") << "digits and name";
    EXPECT_EQ(waiting[0].suggestions[1].name, "李一");
    const MemberKey chosen = waiting[0].suggestions[0].key;
    ASSERT_TRUE(decideImport(shop.shop(), waiting[0].row, chosen).ok());
    EXPECT_EQ(shop.number("SELECT count(*) FROM sale_order WHERE buyer = '" + chosen.text() + "'"),
              1);
    EXPECT_FALSE(decideImport(shop.shop(), waiting[0].row, chosen).ok()) << "it has its buyer";
    ASSERT_TRUE(dismissImport(shop.shop(), waiting[1].row).ok());
    EXPECT_TRUE(sure(waitingImports(shop.shop(), 10)).empty());
    EXPECT_EQ(shop.text(masked).unchanged, 2) << "the same file again asks nothing";
    EXPECT_EQ(tiesOf(shop), std::vector<ImportTie>{ImportTie::Other})
        << "a person decided about it";
}

} // namespace
} // namespace linli::exchange
