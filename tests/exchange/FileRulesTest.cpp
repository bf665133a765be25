// SPDX-License-Identifier: GPL-3.0-or-later
// spec/import-rules.md §1-§3: what a file is, where its header stands, which rows count.
#include "exchange/import/ReadImport.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

namespace linli::exchange {
namespace {

const std::string kHeader = "order_no,placed_at,paid_amount,status,member_phone\n";
const std::string kRow = "A1,2026-03-02 10:00:00,5.00,paid,13800000001\n";

Result<usecases::imports::ImportFile> read(const std::string& text, const ReadOptions& options = {})
{
    return readImport({QByteArray::fromStdString(text), "file"}, options);
}

std::string refusal(const QByteArray& bytes)
{
    const auto file = readImport({bytes, "file"}, {});
    return file.ok() ? "none" : std::string(nameOf(file.error().code()));
}

QByteArray encoded(const char* encoding, const std::string& text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(QString::fromStdString(text));
}

TEST(FileRules, EncodingsAreTriedInTheirOrder)
{
    const std::string csv = kHeader + "好1,2026-03-02,5,paid,13800000001\n";
    const auto encodingOf = [](const QByteArray& bytes) {
        const auto file = readImport({bytes, "file"}, {});
        return file.ok() ? file->encoding + " " + file->orders.at(0).key
                         : std::string(nameOf(file.error().code()));
    };
    EXPECT_EQ(encodingOf(QByteArray::fromStdString(csv)), "utf-8 好1");
    EXPECT_EQ(encodingOf("\xEF\xBB\xBF" + QByteArray::fromStdString(csv)), "utf-8-bom 好1");
    EXPECT_EQ(encodingOf(encoded("UTF-16LE", csv)), "utf-16le 好1");
    EXPECT_EQ(encodingOf("\xFF\xFE" + encoded("UTF-16LE", csv)), "utf-16le 好1");
    EXPECT_EQ(encodingOf("\xFE\xFF" + encoded("UTF-16BE", csv)), "utf-16be 好1");
    EXPECT_EQ(encodingOf(encoded("GB18030", csv)), "gb18030 好1");
    EXPECT_EQ(encodingOf("\xEF\xBB\xBF\xC3("), "ENCODING_UNKNOWN");
}

TEST(FileRules, WholeFilesAreRefusedByName)
{
    EXPECT_EQ(refusal({}), "FILE_EMPTY");
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0 and so on"), "XLS_OLD");
    EXPECT_EQ(refusal(QByteArray("a,b\0c\n", 6)), "NUL_BYTES");
    EXPECT_EQ(refusal("\xFF\xFF\xFF"), "ENCODING_UNKNOWN");
    EXPECT_EQ(refusal("PK\x03\x04 nothing more"), "XLSX_BROKEN");
    EXPECT_EQ(refusal("a,b,c\n1,2,3\n"), "UNKNOWN_KIND");
    EXPECT_EQ(refusal(QByteArray::fromStdString(kHeader + "A1,\"2026")), "UNCLOSED_QUOTE");
    EXPECT_EQ(
        refusal("订单号,订单状态,订单实付金额,买家手机号,商品名称,商品数量,商品实际成交金额\n"),
        "AMBIGUOUS_KIND");
}

TEST(FileRules, ANamedEncodingOrKindSkipsTheGuessing)
{
    ReadOptions options;
    options.encoding = "gb18030";
    EXPECT_EQ(read(kHeader, options)->encoding, "gb18030");
    options.encoding = "latin1";
    EXPECT_EQ(read(kHeader, options).error().code(), ErrorCode::UnknownOption);
    options.encoding = "auto";
    options.kind = FileKind::KttOrders;
    EXPECT_EQ(read(kHeader, options).error().code(), ErrorCode::UnknownKind);
}

TEST(FileRules, DelimitersAndQuotesFollowTheRfc)
{
    std::string tabs = kHeader + kRow;
    std::replace(tabs.begin(), tabs.end(), ',', '\t');
    EXPECT_EQ(read(tabs)->orders.size(), 1U);
    std::string pipes = "sep=|\r\n" + kHeader + kRow;
    std::replace(pipes.begin(), pipes.end(), ',', '|');
    EXPECT_EQ(read(pipes)->headerRow, 2);
    const auto quoted = read("order_no,placed_at,paid_amount,status,member_phone,note\r"
                             "\"A\"1,2026-03-02,5,paid,,\"a\r\nb \"\"c\"\"\"\n\r\n"
                             "A2,2026-03-02,5,paid,,x\"y\r\n");
    ASSERT_EQ(quoted->orders.size(), 2U);
    EXPECT_EQ(quoted->orders[0].key, "A1");
    EXPECT_EQ(quoted->orders[0].note, "a\nb \"c\"");
    EXPECT_EQ(quoted->orders[1].row, 4);
    EXPECT_EQ(quoted->orders[1].note, "x\"y");
}

TEST(FileRules, HeadersAreFoundByNameBelowOtherRows)
{
    const auto file =
        read("报表\n\n*Order_No* ,placed_at,paid_amount（元）,STATUS,member_phone\n" + kRow);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->headerRow, 3);
    EXPECT_EQ(file->orders.size(), 1U);
    std::string late;
    for (int i = 0; i < 20; ++i) {
        late += "x\n";
    }
    EXPECT_EQ(read(late + kHeader).error().code(), ErrorCode::UnknownKind);
}

TEST(FileRules, BlankRowsRepeatedHeadersAndFootersAreNoData)
{
    const auto file = read(kHeader + ",,,,\n" + kRow + kHeader + "合计,,5.00,,\nTotal: 1,,,,\n" +
                           "A2,2026-03-02,1,paid,\n");
    EXPECT_EQ(file->rows, 2);
    EXPECT_EQ(file->orders.at(1).row, 7);
    EXPECT_EQ(read(kHeader)->rows, 0);
}

TEST(FileRules, AShiftedRowIsOneError)
{
    const auto file = read(kHeader + "A1,never,x,y,z,extra\nA2,2026-03-02,1,paid,,\n");
    ASSERT_EQ(file->errors.size(), 1U);
    EXPECT_EQ(file->errors[0].column, "");
    EXPECT_EQ(file->errors[0].row, 2);
    EXPECT_EQ(file->orders.size(), 1U);
}

TEST(FileRules, ACellOverTheSpreadsheetsLimitRefusesItsRow)
{
    const auto file = read("order_no,placed_at,paid_amount,status,member_phone,other\n"
                           "A1,2026-03-02,1,paid,," +
                           std::string(32768, 'x') + "\n");
    ASSERT_EQ(file->errors.size(), 1U);
    EXPECT_EQ(file->errors[0].column, "other");
    EXPECT_TRUE(file->orders.empty());
}

TEST(FileRules, FormulaTextsOfATextFileArePlainText)
{
    EXPECT_EQ(read(kHeader + "=cmd|x,2026-03-02,1,paid,\n")->orders.at(0).key, "=cmd|x");
    EXPECT_EQ(read(kHeader + "\"=\"\"007\"\"\",2026-03-02,1,paid,\n")->orders.at(0).key, "007");
}

} // namespace
} // namespace linli::exchange
