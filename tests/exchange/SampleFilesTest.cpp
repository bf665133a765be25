// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample file does to an empty shop what spec/import-samples says: expected.json of the
// preview, records.json of the import.
#include "exchange/ImportShop.h"
#include "usecases/ports/MemberStore.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli::exchange {
namespace {

using usecases::imports::ImportResult;

QJsonObject document(const char* name)
{
    QFile file(kSamples + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string str(const QJsonValue& value)
{
    return value.toString().toStdString();
}

std::vector<std::string> listed(const QJsonValue& list, std::initializer_list<const char*> keys)
{
    std::vector<std::string> texts;
    for (const QJsonValue& entry : list.toArray()) {
        std::string text = std::to_string(entry[QStringLiteral("row")].toInt());
        for (const char* key : keys) {
            text += " " + str(entry[QString::fromLatin1(key)]);
        }
        texts.push_back(text);
    }
    return texts;
}

void expectResult(const ImportResult& result, const QJsonObject& expected)
{
    EXPECT_EQ(nameOf(result.kind), str(expected[QStringLiteral("kind")]));
    EXPECT_EQ(result.encoding, str(expected[QStringLiteral("encoding")]));
    EXPECT_EQ(result.headerRow, expected[QStringLiteral("header_row")].toInt());
    EXPECT_EQ(result.rows, expected[QStringLiteral("rows")].toInt());
    const QJsonObject created = expected[QStringLiteral("created")].toObject();
    EXPECT_EQ(result.created.members, created[QStringLiteral("members")].toInt());
    EXPECT_EQ(result.created.orders, created[QStringLiteral("orders")].toInt());
    EXPECT_EQ(result.created.products, created[QStringLiteral("products")].toInt());
    EXPECT_EQ(result.unchanged, expected[QStringLiteral("unchanged")].toInt());
    EXPECT_EQ(errorsOf(result), listed(expected[QStringLiteral("errors")], {"column"}));
    EXPECT_EQ(queuedOf(result), listed(expected[QStringLiteral("queued")], {"reason"}));
    EXPECT_EQ(conflictsOf(result), listed(expected[QStringLiteral("conflicts")], {"key", "field"}));
    const QJsonObject totals = expected[QStringLiteral("totals")].toObject();
    EXPECT_EQ(result.paidFen, totals[QStringLiteral("paid_fen")].toInt());
    EXPECT_EQ(result.refundedFen, totals[QStringLiteral("refunded_fen")].toInt());
    EXPECT_EQ(result.errors.empty() ? 0 : 1, expected[QStringLiteral("exit")].toInt());
}

std::string linesOf(ImportShop& shop, const std::string& key)
{
    auto lines = shop.connection().prepare(
        "SELECT p.name, p.spec, l.quantity FROM order_line l JOIN product p ON p.sku = l.sku "
        "WHERE l.order_key = :key ORDER BY l.position");
    EXPECT_TRUE(lines.ok());
    lines->bind("key", std::string_view(key));
    std::string text;
    while (lines->step().valueOr(false)) {
        const storage::Row row = lines->row();
        text += row.text(0) + (row.text(1).empty() ? "" : "|" + row.text(1)) + " " +
                std::to_string(row.integer(2)) + "\n";
    }
    return text;
}

std::string phoneOf(ImportShop& shop, const MemberKey& member)
{
    if (member.empty()) {
        return {};
    }
    const auto identity = shop.shop().members.identity(member);
    EXPECT_TRUE(identity.ok() && identity->has_value());
    return (*identity)->phone;
}

/// One row of records.json: key, status, paid, refunded, placed, paid at, phone, lines.
void expectHeld(ImportShop& shop, const QJsonArray& record)
{
    const std::string shown = str(record[0]);
    auto find = shop.connection().prepare(
        "SELECT o.key, i.status, o.basis_fen + o.freight_fen, o.refunded_fen, o.placed_ms, "
        "o.paid_ms, o.buyer, i.paid_fen FROM sale_order o JOIN import_order i "
        "ON i.order_key = o.key WHERE o.key = :key OR substr(o.key, instr(o.key, ':') + 1) = :key "
        "OR substr(o.key, instr(o.key, ':') + 1) GLOB :key || '#*'");
    ASSERT_TRUE(find.ok()) << find.error().detail();
    find->bind("key", std::string_view(shown));
    ASSERT_TRUE(find->step().valueOr(false)) << shown;
    const storage::Row row = find->row();
    EXPECT_EQ(row.text(1), str(record[1])) << shown;
    EXPECT_EQ(row.integer(2), record[2].toInt()) << shown;
    EXPECT_EQ(row.integer(7), record[2].toInt()) << shown;
    EXPECT_EQ(row.integer(3), record[3].toInt()) << shown;
    EXPECT_EQ(row.instant(4), *Instant::parseIso(str(record[4]))) << shown;
    EXPECT_EQ(row.optionalInstant(5).has_value(), record[5].isString()) << shown;
    if (record[5].isString()) {
        EXPECT_EQ(row.instant(5), *Instant::parseIso(str(record[5]))) << shown;
    }
    const std::string key = row.text(0);
    EXPECT_EQ(phoneOf(shop, row.key<MemberKey>(6)), str(record[6])) << shown;
    std::string lines;
    for (const QJsonValue& line : record[7].toArray()) {
        lines += str(line[0]) + " " + std::to_string(line[1].toInt()) + "\n";
    }
    EXPECT_EQ(linesOf(shop, key), lines) << shown;
}

class SampleFiles : public testing::TestWithParam<std::string>
{
  protected:
    [[nodiscard]] static QString name() { return QString::fromStdString(GetParam()); }
    [[nodiscard]] static QJsonObject expected()
    {
        return document("expected.json")[QStringLiteral("files")].toObject()[name()].toObject();
    }
};

TEST_P(SampleFiles, PreviewIsAsExpectedAndChangesNothing)
{
    ImportShop shop;
    const std::string before = shop.everything();
    expectResult(shop.sample(name()), expected());
    EXPECT_EQ(shop.everything(), before);
}

TEST_P(SampleFiles, ARefusedCellKeepsTheShopAsItWas)
{
    ImportShop shop;
    const std::string before = shop.everything();
    const ImportResult result = shop.sample(name(), kReal);
    EXPECT_EQ(result.applied, result.errors.empty());
    EXPECT_EQ(shop.everything() == before, !result.applied || result.created.members == 0);
}

TEST_P(SampleFiles, AfterTheImportTheShopHoldsTheRecords)
{
    ImportShop shop;
    expectResult(shop.sample(name(), kValidOnly), expected());
    const QJsonArray records =
        document("records.json")[QStringLiteral("files")].toObject()[name()].toArray();
    EXPECT_EQ(shop.number("SELECT count(*) FROM sale_order"), records.size());
    for (const QJsonValue& record : records) {
        expectHeld(shop, record.toArray());
    }
}

TEST_P(SampleFiles, ASecondImportChangesNothing)
{
    ImportShop shop;
    const ImportResult first = shop.sample(name(), kValidOnly);
    const std::string before = shop.everything();
    const ImportResult again = shop.sample(name(), kValidOnly);
    EXPECT_EQ(shop.everything(), before);
    EXPECT_EQ(again.created.members + again.created.orders + again.created.products, 0);
    EXPECT_EQ(again.paidFen, 0);
    EXPECT_EQ(again.unchanged - first.unchanged,
              first.created.orders > 0 ? first.created.orders : again.unchanged - first.unchanged);
}

std::vector<std::string> names()
{
    std::vector<std::string> list;
    for (const QString& file :
         document("expected.json")[QStringLiteral("files")].toObject().keys()) {
        list.push_back(file.toStdString());
    }
    return list;
}

INSTANTIATE_TEST_SUITE_P(Specification, SampleFiles, testing::ValuesIn(names()));

TEST(SampleSequences, EndAsExpected)
{
    const QJsonArray sequences = document("expected.json")[QStringLiteral("sequences")].toArray();
    ASSERT_FALSE(sequences.isEmpty());
    for (const QJsonValue& sequence : sequences) {
        ImportShop shop;
        for (const QJsonValue& file : sequence[QStringLiteral("import")].toArray()) {
            EXPECT_TRUE(shop.sample(file.toString(), kReal).applied);
        }
        expectResult(shop.sample(sequence[QStringLiteral("file")].toString()),
                     sequence[QStringLiteral("expect")].toObject());
    }
}

} // namespace
} // namespace linli::exchange
