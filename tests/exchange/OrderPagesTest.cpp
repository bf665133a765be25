// SPDX-License-Identifier: GPL-3.0-or-later
// Orders written a page at a time are the orders written one after the other.
#include "exchange/ImportShop.h"
#include "usecases/imports/undo/UndoImport.h"
#include "wire/events/ImportJson.h"
#include "wire/events/ImportLine.h"

#include <QJsonDocument>

namespace linli::exchange {
namespace {

using usecases::imports::ImportFact;

constexpr int kOrders = 1203; // two whole pages and one begun
constexpr int kRefunded = kOrders / 7 + 1;

/// Several neighbours, refunds, unpaid and cancelled orders, an order of nobody, two lines each.
std::string manyOrders()
{
    std::string csv = "order_no,placed_at,paid_at,goods_amount,discount,freight,paid_amount,"
                      "refunded_amount,status,member_phone,items,campaign,note\n";
    const auto two = [](int value) { return std::to_string(100 + value).substr(1); };
    for (int i = 0; i < kOrders; ++i) {
        const std::string at = "2026-0" + std::to_string(1 + i % 3) + "-" + two(1 + i % 28) + " 1" +
                               std::to_string(i % 10) + ":00:" + two(i % 60);
        const bool refunded = i % 7 == 0;
        csv += "P" + std::to_string(i) + "," + at + "," + at + ",12.00,1.00,0.50,11.50,";
        csv += refunded ? "3.00,partly_refunded," : "0,paid,";
        csv += i % 50 == 3 ? "" : "1380000" + std::to_string(1000 + i % 40);
        csv += ",\"EGG×2@3.00;Milk, \"\"fresh\"\"×1@6.00\",春节,\"a \"\"b\"\" \\ c\"\n";
    }
    return csv;
}

/// Every column an import writes, except ids drawn by chance.
std::string rowsOf(ImportShop& shop)
{
    std::string text;
    for (const std::string_view sql :
         {"SELECT seq, at_ms, verb || fingerprint || actor FROM event WHERE verb = 'order' "
          "ORDER BY seq",
          "SELECT o.seq, o.key, o.placed_ms || '/' || o.goods_fen || '/' || o.discount_fen || "
          "o.offer || o.freight_fen || '/' || o.basis_fen || '/' || o.returned_fen || '/' || "
          "o.refunded_fen || o.voucher || o.group_id || o.test || o.cancelled || "
          "o.auto_refunded || o.request_open || '/' || coalesce(o.paid_ms, '-') || '/' || "
          "o.paid_seq || '/' || coalesce(o.fulfilled_ms, '-') || o.platform || o.layout || "
          "o.campaign || o.note || coalesce(m.phone_key, 'nobody') FROM sale_order o "
          "LEFT JOIN member m ON m.key = o.buyer ORDER BY o.seq",
          "SELECT order_key, position, sku || '/' || quantity || '/' || unit_fen || '/' || "
          "discount_fen || '/' || net_fen || '/' || returned || '/' || refunded_fen "
          "FROM order_line ORDER BY 1, 2",
          "SELECT number, seq, order_key || amount_fen || kind || state || at_ms FROM refund "
          "ORDER BY seq",
          "SELECT kind, at_ms, outcome || state || coalesce(dev_seq, '-') || (entity = "
          "json_extract(body, '$.id')) || json_remove(body, '$.id', '$.order.buyer') "
          "FROM outbox WHERE kind = 'import.v1' ORDER BY id",
          "SELECT order_key, layout, group_no || buyer_key || placed_ms || '/' || "
          "coalesce(paid_ms, '-') || '/' || paid_fen || '/' || refunded_fen || status || items "
          "|| lines_layout FROM import_order ORDER BY 1"}) {
        auto statement = shop.connection().prepare(sql);
        EXPECT_TRUE(statement.ok()) << sql;
        for (auto more = statement->step(); more.ok() && *more; more = statement->step()) {
            const storage::Row row = statement->row();
            text += row.text(0) + "|" + row.text(1) + "|" + row.text(2) + "\n";
        }
    }
    return text;
}

void link(ImportShop& shop)
{
    ASSERT_TRUE(shop.connection()
                    .execute("INSERT INTO sync_state (one, url, store_id, device_id, epoch) "
                             "VALUES (1, 'https://a', 's', 'dev-AAAA', 'e')")
                    .ok());
}

TEST(OrderPages, SayWhatOrdersWrittenOneByOneSay)
{
    ImportShop byPage;
    ImportShop oneByOne;
    link(oneByOne);
    ASSERT_TRUE(byPage.text(manyOrders(), kReal).applied);
    ASSERT_TRUE(oneByOne.text(manyOrders(), kReal).applied);
    EXPECT_EQ(byPage.number("SELECT count(*) FROM sale_order"), kOrders);
    EXPECT_EQ(byPage.number("SELECT count(*) FROM refund"), kRefunded);
    const std::string pages = rowsOf(byPage);
    EXPECT_GT(pages.size(), std::size_t(kOrders) * 100);
    EXPECT_EQ(pages, rowsOf(oneByOne));
    EXPECT_EQ(byPage.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

TEST(OrderPages, OnALinkedShopEachOrderIsAStepOfItsOwn)
{
    ImportShop shop;
    link(shop);
    ASSERT_TRUE(shop.text(manyOrders(), kReal).applied);
    EXPECT_EQ(shop.number("SELECT count(DISTINCT rewind_id) FROM outbox WHERE kind = 'import.v1'"),
              kOrders);
}

TEST(OrderPages, AreTakenBackAsOneImport)
{
    ImportShop shop;
    ASSERT_TRUE(shop.text(manyOrders(), kReal).applied);
    EXPECT_EQ(shop.text(manyOrders()).unchanged, kOrders);
    const auto undone = usecases::imports::undoImport(shop.shop(), "");
    ASSERT_TRUE(undone.ok());
    EXPECT_TRUE(undone->ties.empty());
    EXPECT_EQ(undone->import.orders, kOrders);
    for (const std::string_view table :
         {"SELECT count(*) FROM sale_order", "SELECT count(*) FROM order_line",
          "SELECT count(*) FROM refund", "SELECT count(*) FROM import_order"}) {
        EXPECT_EQ(shop.number(table), 0) << table;
    }
}

std::string compact(const ImportFact& fact)
{
    return QJsonDocument(wire::importToJson(fact)).toJson(QJsonDocument::Compact).toStdString();
}

TEST(ImportLine, IsTheBytesOfTheDocument)
{
    ImportFact fact;
    fact.id = EventKey("01J0");
    fact.at = Instant::fromUnixMs(1'775'000'000'123);
    fact.verb = "order";
    fact.fingerprint = "order \"鸡蛋\" \\ / \x01\b\f\n\r\t\x1f\x7f";
    fact.order.key = OrderKey("ktt:1@甲");
    fact.order.placedAt = fact.at;
    std::string line = "[";
    wire::appendImport(line, fact);
    EXPECT_EQ(line, "[" + compact(fact));

    fact.order.buyer = MemberKey("m");
    fact.order.lines = {{"EGG", 2, 300, 10, 590, 1, 295}, {"MILK", 1, 0, 0, 0, 0, 0}};
    fact.order.goodsFen = 600;
    fact.order.discountFen = 10;
    fact.order.freightFen = 50;
    fact.order.basisAtOrderFen = 590;
    fact.order.returnedFen = fact.order.refundedFen = 295;
    fact.order.voucher = RewardId("r");
    fact.order.group = GroupId("g");
    fact.order.test = fact.order.cancelled = true;
    fact.order.autoRefunded = fact.order.requestOpen = true;
    fact.order.paidAt = fact.order.fulfilledAt = fact.at;
    fact.refund = rewards::RefundRecord{};
    fact.refund->number = RefundNo("import:1");
    fact.refund->amountFen = 295;
    fact.refund->at = fact.at;
    line.clear();
    wire::appendImport(line, fact);
    EXPECT_EQ(line, compact(fact));
}

} // namespace
} // namespace linli::exchange
