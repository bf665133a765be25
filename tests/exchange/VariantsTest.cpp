// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the known layouts that no sample shows: spec/import-rules.md §2 to §7, one sentence
// after the other.
#include "exchange/ImportShop.h"

namespace linli::exchange {
namespace {

using usecases::imports::ImportResult;

/// What an import says, in one line: new things; unchanged; errors; queue; conflicts; sums.
std::string told(const ImportResult& result)
{
    const auto joined = [](const std::vector<std::string>& texts) {
        std::string all;
        for (const std::string& text : texts) {
            all += (all.empty() ? "" : ", ") + text;
        }
        return all;
    };
    return "M" + std::to_string(result.created.members) + " O" +
           std::to_string(result.created.orders) + " P" + std::to_string(result.created.products) +
           " =" + std::to_string(result.unchanged) + " [" + joined(errorsOf(result)) + "] [" +
           joined(queuedOf(result)) + "] [" + joined(conflictsOf(result)) + "] " +
           std::to_string(result.paidFen) + "-" + std::to_string(result.refundedFen);
}

std::string dry(const std::string& csv)
{
    ImportShop shop;
    return told(shop.text(csv));
}

const std::string kKtt = "跟团号,下单人,支付时间,商品,订单金额,退款金额,订单状态,联系电话,收货人\n";

TEST(KttVariants, StatusWordsTimesAndRefundsSayTogetherWhatAnOrderIs)
{
    EXPECT_EQ(dry(kKtt + "1,a,2026-03-02 10:00,米×2,10.00,,已送达（自提）,13800000001,\n"
                         "2,b,2026-03-02 10:00,米,10.00,,全额退款,13800000002,\n"
                         "3,c,2026-03-02 10:00,米,10.00,3,退款成功,13800000003,\n"
                         "4,d,2026-03-02 10:00,米,10.00,-3.00,部分退款,13800000004,\n"),
              "M4 O4 P1 =0 [] [] [] 4000-1600");
    // No amount of a part; closed after payment and not all back; a refund of nothing paid.
    EXPECT_EQ(
        dry(kKtt + "1,a,2026-03-02 10:00,米,10.00,,部分退款,13800000001,\n"
                   "2,b,2026-03-02 10:00,米,10.00,1,已取消,13800000002,\n"
                   "3,c,2026-03-02 10:00,米,10.00,1,待支付,13800000003,\n"
                   "4,d,2026-03-02 10:00,米,10.00,11,已完成,13800000004,\n"
                   "5,e,2026-03-02 10:00,米,,,已完成,13800000005,\n"
                   "6,f,2026-03-02 10:00,米,1,,签收,13800000006,\n"),
        "M0 O0 P0 =0 [2 退款金额, 3 退款金额, 4 退款金额, 5 退款金额, 6 订单金额, 7 订单状态] [] "
        "[] 0-0");
    EXPECT_EQ(dry(kKtt + "1,a,2026-03-02 10:00,米,10.00,10,已取消,13800000001,\n"
                         "2,b,2026-03-02 10:00,米,10.00,,待支付,13800000002,\n"
                         "3,c,2026-03-02 10:00,米,10.00,,,13800000003,\n"),
              "M3 O3 P1 =0 [] [] [] 2000-1000")
        << "closed and all back; unpaid; no word but a payment time";
}

TEST(KttVariants, ItsKeyIsTheNumberWhereTheFileHasOne)
{
    // The same 跟团号 at another time, or with another phone, is another order.
    EXPECT_EQ(dry(kKtt + "1,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n"
                         "1,a,2026-03-03 10:00,米,1,,已完成,13800000001,\n"
                         "1,a,2026-03-02 10:00,米,1,,已完成,13800000002,\n"
                         "1,a,2026-03-02 10:00,米,1,,已完成,,甲\n"
                         "1,b,2026-03-02 10:00,米,1,,已完成,,甲\n"
                         "1,,2026-03-02 10:00,米,1,,已完成,,甲\n"
                         "1,,2026-03-02 10:00,米,1,,已完成,,甲\n"
                         "2,b,,米,1,,已完成,13800000001,\n"),
              "M2 O6 P1 =1 [] [5 phone_missing, 6 phone_missing, 7 phone_missing, 9 no_key] [] "
              "600-0");
    const std::string numbered = "订单编号," + kKtt;
    EXPECT_EQ(dry(numbered + "N1,1,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n"
                             "N2,1,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n"
                             ",1,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n"
                             "N4,1,a,,米,1,,已完成,13800000001,\n"),
              "M1 O2 P1 =0 [4 订单编号, 5 支付时间] [] [] 200-0");
}

TEST(KttVariants, RowsThatAreNoDataAreLeftOut)
{
    EXPECT_EQ(dry("XX小区 第12期团购\n\n" + kKtt +
                  "1,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n" + kKtt +
                  "小计,,,,1.00,,,,\n\n,,,,,,,,\n" +
                  "2,b,2026-03-02 10:00,米,1,,已完成,13800000002,\n合计：2单,,,,2.00,,,,\n"
                  "注：自提点在南门,,,,,,,,\n"),
              "M2 O2 P1 =0 [] [] [] 200-0");
}

TEST(KttVariants, APackedCellHoldsSeveralGoods)
{
    ImportShop shop;
    ASSERT_EQ(
        told(shop.text(kKtt + "1,a,2026-03-02 10:00,\"土鸡蛋【30枚】*2份；小青菜 x3\n牛奶250ml+"
                              "4;  5斤装大米\",1,,已完成,13800000001,\n",
                       kReal)),
        "M1 O1 P4 =0 [] [] [] 100-0");
    EXPECT_EQ(shop.number("SELECT sum(quantity * CASE p.name WHEN '土鸡蛋【30枚】' THEN 1000 WHEN "
                          "'小青菜' THEN 100 WHEN '牛奶250ml' THEN 10 WHEN '5斤装大米' THEN 1 END) "
                          "FROM order_line l JOIN product p ON p.sku = l.sku"),
              2341);
}

const std::string kYouzan = "订单号,订单状态,订单创建时间,买家付款时间,订单实付金额,订单已退款金额,"
                            "订单退款状态,全部商品名称,买家手机号,收货人手机号/提货人手机号,"
                            "分销员,分销员,分销员手机号\n";

TEST(YouzanVariants, TheRefundColumnStandsBesideTheStatus)
{
    EXPECT_EQ(dry(kYouzan + "E1,交易完成,2026-03-02 10:00,,8.00,,全额退款成功,米,13800000001,,,,\n"
                            "E2,已发货,2026-03-02 10:00,,8.00,3,部分退款成功,米,13800000001,,,,\n"
                            "E3,已发货,2026-03-02 10:00,,8.00,0.00,退款关闭,米,13800000001,,,,\n"
                            "E4,交易关闭,2026-03-02 10:00,,8.00,0.00,,米,13800000001,,,,\n"
                            "E5,待支付,2026-03-02 10:00,,8.00,,,米,13800000001,,,,\n"),
              "M1 O5 P1 =0 [] [] [] 2400-1100");
    EXPECT_EQ(dry(kYouzan + "E1,交易完成,2026-03-02 10:00,,8.00,,部分退款,米,13800000001,,,,\n"
                            "E2,交易完成,2026-03-02 10:00,,8.00,,退了,米,13800000001,,,,\n"
                            "E3,交易完成,,2026-03-02 10:00,8.00,,,米,13800000001,,,,\n"
                            "1.23E+17,交易完成,2026-03-02 10:00,,8.00,,,米,13800000001,,,,\n"),
              "M0 O0 P0 =0 [2 订单已退款金额, 3 订单退款状态, 4 订单创建时间, 5 订单号] [] [] 0-0");
}

TEST(YouzanVariants, OnlyTheChosenPhoneCounts)
{
    // Masked is chosen, the good one behind it is not looked at; an empty mark is empty.
    EXPECT_EQ(dry(kYouzan + "E1,待发货,2026-03-02,,1,,,米,138****0001,13800000009,,,\n"
                            "E2,待发货,2026-03-02,,1,,,米,——,'+86 13800000002,,,\n"
                            "E3,待发货,2026-03-02,,1,,,米,13800000003-1234,,,,\n"
                            "E4,待发货,2026-03-02,,1,,,米,021-55550009,,,,\n"
                            "E5,待发货,2026-03-02,,1,,,米,1380000,,,,\n"
                            "E6,待发货,2026-03-02,,1,,,米,138000000012,,,,\n"),
              "M1 O5 P1 =0 [7 买家手机号] [2 phone_masked, 4 phone_virtual, 5 phone_not_mobile, 6 "
              "phone_not_mobile] [] 500-0");
}

TEST(YouzanVariants, TheInviterIsAPhoneNeverAName)
{
    EXPECT_EQ(
        dry(kYouzan + "E1,待发货,2026-03-02,,1,,,米,13800000001,,,,13900000001\t\n"
                      "E2,待发货,2026-03-02,,1,,,米,13800000002,,,王姐,\n"
                      "E3,待发货,2026-03-02,,1,,,米,13800000003,,,,139****0001\n"
                      "E4,待发货,2026-03-02,,1,,,米,13800000004,,,,13800000004\n"
                      "E5,待发货,2026-03-02,,1,,,米,13800000005,,——,,\n"
                      "E6,待发货,2026-03-02,,1,,,米,,,王姐,,\n"
                      "E7,待发货,2026-03-02,,1,,,米,13800000007,,,,1.39E+10\n"),
        "M6 O6 P1 =0 [8 分销员手机号] [3 inviter_unknown, 4 inviter_masked, 7 phone_missing, 7 "
        "inviter_unknown] [] 600-0");
}

TEST(ItemFileVariants, CompleteOrdersAndNeverCreateThem)
{
    ImportShop shop;
    ASSERT_TRUE(
        shop.text(kYouzan + "E1,待发货,2026-03-02,,9,,,米；面,13800000001,,,,\n", kReal).applied);
    const std::string items = "订单号,商品名称,商品规格,商品数量,商品实际成交金额\n";
    const std::string file = items +
                             "E1,米,5斤,2,6.00（满减：1.00）\nE2,油,,1,3\nE1,面,,1,3\nE2,盐,,1,1\n"
                             "E3,醋,,0,1\nE3,酱,,1,1\n";
    EXPECT_EQ(told(shop.text(file)), "M0 O0 P3 =0 [6 商品数量] [3 order_missing] [] 0-0")
        << "米|5斤, 油, 盐 are new, 面 is there; E3 is refused as a whole";
    ASSERT_TRUE(shop.text(file, kValidOnly).applied);
    EXPECT_EQ(told(shop.text(items + "E1,面,,1,3\nE1,米,5斤,2,6\n")), "M0 O0 P0 =1 [] [] [] 0-0");
    EXPECT_EQ(told(shop.text(items + "E1,米,5斤,3,6\n")), "M0 O0 P0 =0 [] [] [2 E1 items] 0-0");
    const std::string ktt = "跟团号,商品,规格,数量,收货人,联系电话\n";
    ASSERT_TRUE(shop.text(kKtt + "1,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n"
                                 "1,a,2026-03-09 10:00,米,1,,已完成,13800000001,\n"
                                 "2,a,2026-03-02 10:00,米,1,,已完成,13800000001,\n",
                          kReal)
                    .applied);
    EXPECT_EQ(told(shop.text(ktt + "1,米,,1,甲,13800000001\n1,面,,1,甲,13800000001\n"
                                   "2,米,10斤,1,甲,13800000001\n2,米,,1,乙,138****0001\n")),
              "M0 O0 P1 =0 [] [2 order_ambiguous, 5 order_missing] [] 0-0");
}

const std::string kWeixin =
    "订单号,订单下单时间,支付时间,订单状态,订单实际支付金额,收件人手机,商品名称,"
    "商品属性,商品数量,商品已退款金额\n";

TEST(WeixinVariants, RowsOfOneKeyAreOneOrderAdjacentOrNot)
{
    EXPECT_EQ(dry(kWeixin +
                  "W1,2026-03-02 10:00,2026-03-02 10:01,已发货,30.00,13800000001,米,5斤,1,5\n"
                  "W2,2026-03-02 10:00,,待付款,9,13800000002,米,5斤,1,\n"
                  "W1,,,,,,面,,2,2.50\n"
                  "W1,2026-03-02 10:00,2026-03-02 10:01,待收货,30,13800000001,油,,1,0\n"
                  "W1,,,,,,面,,2,2.50\n"),
              "M2 O2 P3 =1 [] [] [] 3000-750")
        << "two words of one meaning agree; a row said twice is said once";
    EXPECT_EQ(dry(kWeixin + "W1,2026-03-02 10:00,,已发货,30.00,13800000001,米,5斤,1,\n"
                            "W1,2026-03-02 10:00,,已发货,31.00,13800000001,面,,1,\n"
                            "W2,2026-03-02 10:00,,已发货,30.00,13800000002,面,,x,\n"
                            "W2,2026-03-02 10:00,,已发货,30.00,13800000002,米,,1,\n"
                            "W3,2026-03-02 10:00,,已发货,5.00,13800000003,米,,1,3\n"
                            "W3,2026-03-02 10:00,,已发货,5.00,13800000003,面,,1,3\n"),
              "M0 O0 P0 =0 [3 订单实际支付金额, 4 商品数量, 6 商品已退款金额] [] [] 0-0")
        << "another value stands where it is; about two cells at the order's first row";
}

const std::string kWoo = "Date,Order #,N. Revenue (formatted),Status,Product(s),Net Sales\n";

TEST(WooVariants, ANegativeRowRefundsTheOrderOfItsNumber)
{
    EXPECT_EQ(dry(kWoo + "2026-03-05 10:00:00,7,-¥4.00,whatever,?,-4.00\n"
                         "2026-03-02 10:00:00,7,¥10.00,completed,2× Rice,10.00\n"
                         "2026-03-06 10:00:00,7,-¥5.50,completed,,-5.50\n"
                         "2026-03-06 10:00:00,8,-¥5.50,completed,,-5.50\n"),
              "M0 O1 P1 =0 [] [3 phone_missing, 5 order_missing] [] 1000-950");
    EXPECT_EQ(dry(kWoo + "2026-03-02 10:00:00,7,¥10.00,completed,2× Rice,10.00\n"
                         "2026-03-05 10:00:00,7,-¥4.00,completed,,-4.00\n"
                         "2026-03-06 10:00:00,7,-¥6.50,completed,,-6.50\n"),
              "M0 O0 P0 =0 [4 Net Sales] [] [] 0-0");
    EXPECT_EQ(dry(kWoo + "2026-03-02 10:00:00,7,$10.00,completed,2× Rice,10.00\n"
                         "2026-03-02 10:00:00,8,¥0.00,,1× Rice,0.00\n"
                         "2026-03-02 10:00:00,9,,,1× Rice,3\n"
                         "2026-03-02 10:00:00,10,¥3.00,checkout-draft,1× Rice,3\n"
                         "2026-03-02 10:00:00,11,¥3.00,trash,1× Rice,3\n"),
              "M0 O4 P1 =0 [2 N. Revenue (formatted)] [3 phone_missing, 4 phone_missing, 5 "
              "phone_missing, 6 phone_missing] [] 300-0");
}

TEST(WooVariants, AnOlderFileNamesItsAmountOtherwise)
{
    EXPECT_EQ(
        dry("Date,Order #,N. Revenue,Status,Product(s)\n"
            "2026-03-02 10:00:00,7,\"1,010.00\",processing,\"1× Rice, 5 kg, 2× Oil, 5 x 1 l\"\n"),
        "M0 O1 P2 =0 [] [2 phone_missing] [] 101000-0");
}

const std::string kShopify =
    "Name,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,"
    "Lineitem name,Billing Phone,Cancelled at,Refunded Amount,Phone\n";

TEST(ShopifyVariants, OrderCellsStandInTheFirstRowThatFillsThem)
{
    EXPECT_EQ(dry(kShopify +
                  "#1,paid,2026-03-02 10:00:00 +0800,CNY,9.00,2026-03-02 09:00:00 +0800,1,"
                  "Rice,,,0.00,'13800000001\n"
                  "#1,,,,,2026-03-02 01:00:00 Z,2,Oil,,,,13800000002\n"
                  "#2,paid,,CNY,9.00,2026-03-02 09:00:00 +0800,1,Rice,13800000003,,2.00,\n"
                  "#3,pending,,CNY,9.00,2026-03-02 09:00:00 +0800,1,Rice,13800000003,"
                  "2026-03-03 09:00:00 +0800,0.00,\n"
                  "#4,expired,,,9.00,2026-03-02 09:00:00 +0800,1,Rice,13800000003,,0.00,\n"),
              "M2 O4 P2 =0 [] [] [] 1800-200")
        << "another phone in a later row is no other value";
    EXPECT_EQ(
        dry(kShopify + "#1,paid,,EUR,9.00,2026-03-02 09:00:00 +0800,1,Rice,,,0.00,\n"
                       "#2,paid,2026-03-02 10:00:00 +0800,CNY,9.00,2026-03-02 09:00:00 +0800,1,"
                       "Rice,,2026-03-03 09:00:00 +0800,1.00,\n"
                       "#3,partially_refunded,,CNY,9.00,2026-03-02 09:00:00 +0800,1,Rice,,,,\n"
                       "#4,paid,,CNY,9.00,,1,Rice,,,,\n"
                       "#5,paid,,CNY,9.00,2026-03-02 09:00:00 +0800,1,Rice,,,0.00,\n"
                       "#5,,,,,,1,Oil,,,1.00,\n"),
        "M0 O0 P0 =0 [2 Currency, 3 Refunded Amount, 4 Refunded Amount, 5 Created at, 7 Refunded "
        "Amount] [] [] 0-0");
}

const std::string kOwn =
    "order_no,member_phone,invite_code,placed_at,paid_at,goods_amount,discount,"
    "freight,paid_amount,refunded_amount,status,items\n";

TEST(OwnVariants, AmountsMustExplainWhatWasPaid)
{
    EXPECT_EQ(dry(kOwn + "A1,13800000001,,2026-03-02,2026-03-02,10,2,1,9,,paid,EGG×1@10\n"
                         "A2,13800000001,,2026-03-02,2026-03-02,10,2,1,8,,paid,\n"
                         "A3,13800000001,,2026-03-02,,10,2,1,8,,unpaid,\n"
                         "A4,13800000001,,2026-03-02,,10,2,1,8,,cancelled,\n"
                         "A5,13800000001,,2026-03-02,,10,2,,8,,已付款,\n"
                         "A6,13800000001,,2026-03-02,,10,2,1,8,8,cancelled,\n"),
              "M1 O4 P1 =0 [3 paid_amount, 7 paid_amount] [] [] 1700-0");
    EXPECT_EQ(dry("order_no,member_phone,placed_at,paid_amount,status\n"
                  "A1,13800000001,2026年3月2日 9:05,5,\nA2,13800000001,46083.5,0,\n"
                  "A3,13800000001,2026-03-02T09:05:00+09:00,5元,Paid\n"
                  "A4,13800000001,2026-3-2 9:05:07.25,１２．５０,refunded\n"),
              "M1 O4 P0 =0 [] [] [] 2250-1250")
        << "without a payment column an empty word follows from the amount";
}

TEST(OwnVariants, TheFirstOfAKeyStaysAndInstantsAreCompared)
{
    ImportShop shop;
    const std::string first =
        kOwn + "A1,13800000001,,2026-03-02 10:00:00,2026-03-02 10:00:00,,,,9,1,paid,EGG×1@10\n";
    ASSERT_TRUE(shop.text(first, kReal).applied);
    EXPECT_EQ(
        told(shop.text(kOwn + "A1,13800000001,,2026-03-02T02:00:00Z,2026-03-02T02:00:00Z,,,,9.00,"
                              "-1.00,partly_refunded,EGG*1@10.00\n")),
        "M0 O0 P0 =1 [] [] [] 0-0");
    EXPECT_EQ(
        told(shop.text(kOwn + "A1,13800000002,,2026-03-03,2026-03-04,,,,8,0,paid,EGG×2@10\n")),
        "M0 O0 P0 =0 [] [] [2 A1 member_phone, 2 A1 placed_at, 2 A1 paid_at, 2 A1 paid_amount, 2 "
        "A1 refunded_amount, 2 A1 status, 2 A1 items] 0-0");
    EXPECT_EQ(
        told(shop.text(kOwn + "A2,,NOSUCH,2026-03-02,,,,,9,,paid,\nA2,,NOSUCH,2026-03-02,,,,,9,,"
                              "paid,\nA2,,NOSUCH,2026-03-02,,,,,7,,paid,\n")),
        "M0 O1 P0 =1 [] [2 member_unknown] [4 A2 paid_amount] 900-0");
}

const std::string kPeople = "name,phone,joined_at,invite_code,inviter_code,tags,consent\n";

TEST(OwnVariants, ABuyerNamedByCodeIsTheOneOfThatPhone)
{
    ImportShop shop;
    ASSERT_TRUE(shop.text(kPeople + "甲,13800000001,2026-01-02,JIA1,,,\n", kReal).applied);
    ASSERT_TRUE(shop.text(kOwn + "A1,,jia1,2026-03-02,,,,,9,,paid,\n", kReal).applied);
    EXPECT_EQ(
        shop.number("SELECT count(*) FROM sale_order WHERE buyer IS NOT NULL AND buyer <> ''"), 1);
    EXPECT_EQ(told(shop.text(kOwn + "A1,13800000001,,2026-03-02,,,,,9,,paid,\n")),
              "M0 O0 P0 =1 [] [] [] 0-0");
}

TEST(PeopleVariants, CodesAreUniqueAndLeadToSomebodyElse)
{
    EXPECT_EQ(dry(kPeople +
                  "甲,13800000001,,AAAA,,,\n乙,13800000002,,aaaa,,,\n甲,13800000001,,AAAA,,,\n"
                  "丙,138****0003,,BBBB,,,\n丁,138****0004,,BBBB,,,\n戊,13800000005,,X-Y,,,\n"),
              "M1 O0 P0 =1 [3 invite_code, 6 invite_code, 7 invite_code] [5 phone_masked] [] 0-0");
    EXPECT_EQ(dry(kPeople + "甲,13800000001,,AAAA,BBBB,,\n乙,13800000002,,BBBB,CCCC,,\n"
                            "丙,13800000003,,CCCC,AAAA,,\n丁,13800000004,,DDDD,DDDD,,\n"
                            "戊,13800000005,,,EEEE,,\n己,13800000006,,,aaaa,,maybe\n"),
              "M2 O0 P0 =0 [4 inviter_code, 5 inviter_code, 6 inviter_code, 7 consent] [3 "
              "inviter_unknown] [] 0-0");
    ImportShop shop;
    ASSERT_TRUE(shop.text(kPeople + "甲,13800000001,2026-01-02,AAAA,,,是\n", kReal).applied);
    EXPECT_EQ(told(shop.text(kPeople + "甲,13800000001,,,aaaa,,\n乙,13800000002,,AAAA,,,\n")),
              "M0 O0 P0 =0 [2 inviter_code, 3 invite_code] [] [] 0-0")
        << "her own code, known to the shop only; another's code";
}

TEST(PeopleVariants, OnePhoneIsOnePerson)
{
    EXPECT_EQ(
        dry("客户姓名,客户昵称,客户手机号,标签,消费次数,分销员,\n"
            "甲,小甲,13800000001,团长;老客,2,,\n甲,,13800000001,,9,,\n乙,,13800000001,,2,,\n"
            "甲,大甲,13800000001,,2,,\n丙,,0755-88886666,,1,,\n丁,,,,1,,\n戊,,13800000002,,1,王姐,"
            "x\n"),
        "M2 O0 P0 =1 [] [4 phone_shared, 6 phone_not_mobile, 7 phone_missing, 8 inviter_unknown] "
        "[5 138****0001 nickname] 0-0");
    EXPECT_EQ(dry("First Name,Last Name,Email,Phone,Total Spent\n"
                  "Total,,x@y,,3\nAnn,Lee,x@y,'13800000001,3\nAnn,,x@y,+8613800000001,3\n"),
              "M1 O0 P0 =0 [] [4 phone_shared] [] 0-0")
        << "a row that starts with Total and has no key is a footer";
}

TEST(CellVariants, AFindingForEveryCellAndOneForAShiftedRow)
{
    EXPECT_EQ(dry(kOwn +
                  "A1,13800000001/13800000002,,yesterday,2026-02-30,x,1e3,$1,\"5,00\",.5,gone,EGG\n"
                  "A2,13800000001,,2026-03-02,,,,,9,,paid,,,shifted\n"
                  "3713650720012340000,13800000001,,1999-01-01,,,,,-1,,paid,\n"),
              "M0 O0 P0 =0 [2 member_phone, 2 placed_at, 2 paid_at, 2 goods_amount, 2 discount, 2 "
              "freight, 2 paid_amount, 2 refunded_amount, 2 status, 2 items, 3 , 4 order_no, 4 "
              "placed_at, "
              "4 paid_amount] [] [] 0-0");
}

} // namespace
} // namespace linli::exchange
