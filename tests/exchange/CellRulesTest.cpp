// SPDX-License-Identifier: GPL-3.0-or-later
// spec/import-rules.md §4, one sentence after the other.
#include "exchange/cells/CellText.h"
#include "exchange/cells/KeyCell.h"
#include "exchange/cells/MoneyCell.h"
#include "exchange/cells/PackedCell.h"
#include "exchange/cells/PhoneCell.h"
#include "exchange/cells/StatusCell.h"
#include "exchange/cells/TimeCell.h"

#include <gtest/gtest.h>

namespace linli::exchange {
namespace {

using usecases::imports::FileKind;
using usecases::imports::PhoneClass;

Cell text(std::string value)
{
    return {CellKind::Text, std::move(value)};
}
Cell number(std::string value)
{
    return {CellKind::Number, std::move(value)};
}
const Cell kFormula{CellKind::Formula, "=A1"};

std::string key(const Cell& cell)
{
    const Reading<std::string> reading = readKey(cell);
    return reading.ok() ? reading.value() : std::string("! ") + nameOf(reading.problem());
}

TEST(KeyCell, KeepsTextAndRefusesWhatSpreadsheetsDamaged)
{
    EXPECT_EQ(key(text("'E2026030")), "E2026030");
    EXPECT_EQ(key(text("123.0")), "123");
    EXPECT_EQ(key(text("=\"00123\"")), "00123");
    EXPECT_EQ(key(number("123")), "123");
    EXPECT_EQ(key(text("3713650720012345607")), "3713650720012345607");
    EXPECT_EQ(key(text("1.23E+17")), "! KEY_DAMAGED");
    EXPECT_EQ(key(number("3713650720012345")), "! KEY_DAMAGED");
    EXPECT_EQ(key(number("3.71365072001234E+18")), "! KEY_DAMAGED");
    EXPECT_EQ(key(number("999999999999999")), "999999999999999");
    EXPECT_EQ(key(text("3713650720012340000")), "! KEY_DAMAGED");
    EXPECT_EQ(key(text("371365072001234000")), "371365072001234000");
    EXPECT_EQ(key(text(" - ")), "! KEY_MISSING");
    EXPECT_EQ(key(text(std::string(65, 'A'))), "! KEY_TOO_LONG");
    EXPECT_EQ(key(kFormula), "! FORMULA_IN_CELL");
}

std::string phone(const std::string& value)
{
    const Reading<usecases::imports::ReadPhone> reading = readPhone(text(value));
    if (!reading.ok()) {
        return "error";
    }
    switch (reading.value().kind) {
    case PhoneClass::Valid:
        return reading.value().digits;
    case PhoneClass::Masked:
        return "masked";
    case PhoneClass::Missing:
        return "missing";
    case PhoneClass::Virtual:
        return "virtual";
    case PhoneClass::NotMobile:
        return "not_mobile";
    }
    return {};
}

TEST(PhoneCell, ReadsEveryClass)
{
    for (const char* valid : {"13800000001", "'13800000001", " 138 0000 0001 ", "138-0000-0001",
                              "+86 138-0000-0001", "8613800000001", "008613800000001",
                              "(138)00000001", "１３８０００００００１", "13800000001\t"}) {
        EXPECT_EQ(phone(valid), "13800000001") << valid;
    }
    EXPECT_EQ(phone("138****0001"), "masked");
    EXPECT_EQ(phone("138xxxx0001"), "masked");
    EXPECT_EQ(phone("138＊＊＊＊0001"), "masked");
    EXPECT_EQ(phone("——"), "missing");
    for (const char* relay : {"13800000001-1234", "13800000001转12", "13800000001,1",
                              "13800000001#123456", "13800000001，1"}) {
        EXPECT_EQ(phone(relay), "virtual") << relay;
    }
    for (const char* other : {"021-55550009", "0755 8888 6666", "55550009", "5555000",
                              "400-800-1234", "+1 555 010 0007", "00447911123456"}) {
        EXPECT_EQ(phone(other), "not_mobile") << other;
    }
    for (const char* bad : {"1.38E+10", "13800000001/13800000002", "13800000001,13800000002",
                            "12800000001", "1380000000", "abc", "13800000001-1234567"}) {
        EXPECT_EQ(phone(bad), "error") << bad;
    }
}

std::string money(const Cell& cell, Minus minus = Minus::Refused)
{
    const Reading<std::optional<std::int64_t>> reading = readMoney(cell, minus);
    if (!reading.ok()) {
        return nameOf(reading.problem());
    }
    return reading.value() ? std::to_string(*reading.value()) : "empty";
}

TEST(MoneyCell, ReadsAmountsToTheFen)
{
    EXPECT_EQ(money(text("69.20(折扣：47.80)")), "6920");
    EXPECT_EQ(money(text("57.60（满减：2.00）")), "5760");
    EXPECT_EQ(money(text("¥12,345.67")), "1234567");
    EXPECT_EQ(money(text("￥5")), "500");
    EXPECT_EQ(money(text("CNY 5.10")), "510");
    EXPECT_EQ(money(text("5.1 元")), "510");
    EXPECT_EQ(money(text("人民币5")), "500");
    EXPECT_EQ(money(text("5 rmb")), "500");
    EXPECT_EQ(money(text("10.5000")), "1050");
    EXPECT_EQ(money(text("１２．５")), "1250");
    EXPECT_EQ(money(text("10,000,000.00")), "1000000000");
    EXPECT_EQ(money(text("10,000,000.01")), "MONEY_TOO_LARGE");
    EXPECT_EQ(money(text("10.005")), "MONEY_NOT_WHOLE_FEN");
    EXPECT_EQ(money(text("$5")), "MONEY_FOREIGN");
    for (const char* bad : {"5,00", "1e3", ".5", "5.", "1,23.00", "1234,567", "免单", "5 6"}) {
        EXPECT_EQ(money(text(bad)), "MONEY_UNREADABLE") << bad;
    }
    EXPECT_EQ(money(text("/")), "empty");
    EXPECT_EQ(money(text("-3.00")), "MONEY_NEGATIVE");
    EXPECT_EQ(money(text("-3.00"), Minus::Dropped), "300");
    EXPECT_EQ(money(text("-¥15.00"), Minus::Kept), "-1500");
    EXPECT_EQ(money(number("28.8")), "2880");
    EXPECT_EQ(money(number("0.29000000000000004")), "29");
    EXPECT_EQ(money(number("10.005")), "MONEY_NOT_WHOLE_FEN");
    EXPECT_EQ(money(kFormula), "FORMULA_IN_CELL");
}

std::string time(const Cell& cell, bool epoch1904 = false)
{
    const Reading<std::optional<Instant>> reading = readTime(cell, epoch1904);
    if (!reading.ok()) {
        return nameOf(reading.problem());
    }
    return reading.value() ? reading.value()->toShanghaiText() : "empty";
}

TEST(TimeCell, ReadsTextsZonesAndSerials)
{
    for (const char* same :
         {"2026-03-02 10:00:00", "2026/3/2 10:00", "2026.03.02 10:00:00.000", "2026年3月2日 10:00",
          "2026-03-02T02:00:00Z", "2026-03-02 03:00:00 +0100", "2026-03-02T10:00:00+08:00"}) {
        EXPECT_EQ(time(text(same)), "2026-03-02 10:00:00") << same;
    }
    EXPECT_EQ(time(text("2026-03-02")), "2026-03-02 00:00:00");
    EXPECT_EQ(time(text("46083.4166666667")), "2026-03-02 10:00:00");
    EXPECT_EQ(time(number("46083.4166666667")), "2026-03-02 10:00:00");
    EXPECT_EQ(time(number("44621.4166666667"), true), "2026-03-02 10:00:00");
    EXPECT_EQ(time(text("46083"), true), "2026-03-02 00:00:00");
    for (const char* bad : {"2026-02-30 10:00:00", "2026-03-02 24:00", "2026/03-02", "昨天",
                            "2026-03-02T", "03/02/2026", "2026-03-02 10:00:00 PM"}) {
        EXPECT_EQ(time(text(bad)), "TIME_UNREADABLE") << bad;
    }
    EXPECT_EQ(time(text("1999-12-31")), "TIME_OUT_OF_RANGE");
    EXPECT_EQ(time(number("5")), "TIME_OUT_OF_RANGE");
    EXPECT_EQ(time(text("")), "empty");
}

TEST(QuantityCell, IsOneToFourDigits)
{
    EXPECT_EQ(readQuantity(text("2.0")).value(), 2);
    EXPECT_EQ(readQuantity(number("9999")).value(), 9999);
    for (const char* bad : {"0", "1.5", "10000", "", "-1", "两"}) {
        EXPECT_FALSE(readQuantity(text(bad)).ok()) << bad;
    }
}

TEST(StatusCell, KnowsTheTableOnly)
{
    const auto word = statusWord(FileKind::KttOrders, "已发货（部分）");
    ASSERT_TRUE(word.has_value());
    EXPECT_EQ(word->meaning, StatusClass::Paid);
    EXPECT_TRUE(statusWord(FileKind::KttOrders, "已送达")->delivered);
    EXPECT_EQ(statusWord(FileKind::ShopifyOrders, "VOIDED")->meaning, StatusClass::Closed);
    EXPECT_FALSE(statusWord(FileKind::WeixinOrders, "已签收了").has_value());
    EXPECT_FALSE(statusWord(FileKind::WeixinOrders, "待发货 部分发货").has_value());
}

std::string lines(const Reading<ReadLines>& reading)
{
    std::string all;
    if (!reading.ok()) {
        return "error";
    }
    for (const usecases::imports::ReadLine& line : reading.value()) {
        all += line.name + "*" + std::to_string(line.quantity) + " ";
    }
    return all;
}

TEST(PackedCell, SplitsGoodsAndQuantities)
{
    EXPECT_EQ(lines(readPacked("吐司面包×1\n小青菜×2份；酸奶6杯")),
              "吐司面包*1 小青菜*2 酸奶6杯*1 ");
    EXPECT_EQ(lines(readPacked("蛋糕【6寸】x2;面包 X3盒;牛奶＊４;米+2")),
              "蛋糕【6寸】*2 面包*3 牛奶*4 米*2 ");
    EXPECT_EQ(lines(readPacked("Redmax2")), "Redmax2*1 ");
    EXPECT_EQ(lines(readPacked("米×0")), "error");
    EXPECT_EQ(lines(readWooProducts("1× Rice, 5 kg bag, 3x Milk")), "Rice, 5 kg bag*1 Milk*3 ");
    EXPECT_EQ(lines(readWooProducts("Milk and toast")), "error");
    EXPECT_EQ(lines(readOwnItems("EGG×1@28.80;BOX*2@1.00")), "EGG*1 BOX*2 ");
    EXPECT_EQ(lines(readOwnItems("EGG×1")), "error");
}

} // namespace
} // namespace linli::exchange
