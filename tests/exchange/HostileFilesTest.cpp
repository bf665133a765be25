// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made by hand: strange but right ones are read, hostile ones refused by name.
#include "exchange/import/ReadImport.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <utility>

namespace linli::exchange {
namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

QByteArray zipOf(const Parts& parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto& [name, text] : parts) {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        EXPECT_GE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::string cell(const std::string& text)
{
    return "<x:c t=\"inlineStr\"><x:is><x:t>" + text + "</x:t></x:is></x:c>";
}

/// Prefixed namespaces, absolute targets, cells and rows without addresses.
Parts book(const std::string& sheetHead = {}, const std::string& lastCell = cell("paid"))
{
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    return {
        {"_rels/.rels", "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"a\" Type=\"" +
                            rel + "/officeDocument\" Target=\"/xl/book.xml\"/></Relationships>"},
        {"xl/book.xml", "<x:workbook xmlns:x=\"" + main + "\" xmlns:q=\"" + rel +
                            "\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" q:id=\"b\"/>"
                            "</x:sheets></x:workbook>"},
        {"xl/_rels/book.xml.rels", "<Relationships xmlns=\"" + package +
                                       "\"><Relationship Id=\"b\" Type=\"" + rel +
                                       "/worksheet\" Target=\"/xl/s.xml\"/></Relationships>"},
        {"xl/s.xml", sheetHead + "<x:worksheet xmlns:x=\"" + main + "\"><x:sheetData><x:row>" +
                         cell("order_no") + cell("placed_at") + cell("paid_amount") +
                         cell("member_phone") + cell("status") + "</x:row><x:row>" + cell("A1") +
                         cell("2026-03-02") + "<x:c><x:v>5</x:v></x:c>" + cell("13800000001") +
                         lastCell + "</x:row></x:sheetData></x:worksheet>"}};
}

std::string outcome(const QByteArray& bytes)
{
    const auto file = readImport({bytes, "book.xlsx"}, {});
    return file.ok() ? std::to_string(file->orders.size()) + " orders"
                     : std::string(nameOf(file.error().code()));
}

TEST(HostileFiles, AHandMadeWorkbookIsRead)
{
    EXPECT_EQ(outcome(zipOf(book())), "1 orders");
}

TEST(HostileFiles, DamageIsNamed)
{
    const QByteArray whole = zipOf(book());
    EXPECT_EQ(outcome(whole.left(whole.size() / 2)), "XLSX_BROKEN");
    EXPECT_EQ(outcome(zipOf(book("<!DOCTYPE x [<!ENTITY a \"b\">]>"))), "XLSX_BROKEN");
    EXPECT_EQ(outcome(zipOf(book({}, "<x:c t=\"s\"><x:v>7</x:v></x:c>"))), "XLSX_BROKEN");
    EXPECT_EQ(outcome(zipOf({{"nothing.txt", "x"}})), "XLSX_BROKEN");
    Parts letter = book();
    letter[1].second = "<w:document xmlns:w=\"x\"><w:body/></w:document>";
    EXPECT_EQ(outcome(zipOf(letter)), "XLSX_BROKEN") << "a text document is no workbook";
}

TEST(HostileFiles, AWorkbookOfManyRowsIsReadToItsEnd)
{
    Parts many = book();
    const std::string end = "</x:sheetData>";
    std::string rows;
    for (int i = 2; i <= 3000; ++i) {
        rows += "<x:row>" + cell("A" + std::to_string(i)) + cell("2026-03-02") +
                "<x:c><x:v>5</x:v></x:c>" + cell("13800000001") + cell("paid") + "</x:row>";
    }
    many[3].second.replace(many[3].second.find(end), end.size(), rows + end);
    EXPECT_EQ(outcome(zipOf(many)), "3000 orders");
}

TEST(HostileFiles, ElementsOfTheSameNameBelowTheTableAreNoRows)
{
    Parts controls = book();
    const std::string end = "</x:worksheet>";
    controls[3].second.replace(controls[3].second.rfind(end), end.size(),
                               "<x:control><x:from><x:row>9</x:row></x:from></x:control>" + end);
    const auto file = readImport({zipOf(controls), "book.xlsx"}, {});
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->rows, 1);
}

/// Peak of the process so far, MiB.
std::int64_t peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// What compresses badly enough to pass the ratio and well enough to stay small.
std::string noise(std::size_t bytes)
{
    std::string text;
    std::uint32_t state = 7;
    while (text.size() < bytes) {
        state = state * 1664525U + 1013904223U;
        text += std::string(40, static_cast<char>('a' + (state >> 24U) % 26));
    }
    return text;
}

TEST(HostileFiles, NestingAndEndlessTextsAreRefusedBeforeTheyFillTheMemory)
{
    const auto sheet = [](const std::string& inside) {
        Parts parts = book();
        parts[3].second = "<x:worksheet xmlns:x=\"m\"><x:sheetData>" + inside;
        return zipOf(parts);
    };
    const QByteArray deep = sheet(repeated("<a>", 1'000'000));
    const QByteArray text = sheet("<x:row><x:c t=\"str\"><x:v>" + noise(6U << 20U));
    const QByteArray attribute = sheet("<x:row x=\"" + noise(6U << 20U));
    const std::int64_t before = peakMiB();
    EXPECT_EQ(outcome(deep), "XLSX_LIMIT");
    EXPECT_EQ(outcome(text), "XLSX_LIMIT");
    EXPECT_EQ(outcome(attribute), "XLSX_LIMIT");
    EXPECT_LT(peakMiB() - before, 300);
}

TEST(HostileFiles, MillionsOfEmptyStringsOrCellsCostLittle)
{
    Parts strings = book();
    strings[2].second.replace(
        strings[2].second.find("</Relationships>"), 16,
        "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"/xl/t.xml\"/></Relationships>");
    std::string table = "<sst>";
    for (int i = 0; i < 1'000'000; ++i) {
        table += i % 3 == 0 ? "<si><t/></si>" : i % 7 == 0 ? "<si><t> </t></si>" : "<si/>";
    }
    strings.emplace_back("xl/t.xml", table + "</sst>");
    const QByteArray book1 = zipOf(strings);
    const QByteArray commas(60 * 1024 * 1024, ',');
    const std::int64_t before = peakMiB();
    EXPECT_NE(outcome(book1), "XLSX_BROKEN");
    EXPECT_EQ(outcome(commas), "UNKNOWN_KIND");
    EXPECT_LT(peakMiB() - before, 400);
}

TEST(HostileFiles, LimitsAreKept)
{
    Parts outside = book();
    outside.emplace_back("../../etc/passwd", "x");
    EXPECT_EQ(outcome(zipOf(outside)), "XLSX_LIMIT");
    Parts bomb = book();
    bomb.emplace_back("xl/bomb.xml", std::string(11U * 1024 * 1024, '0'));
    EXPECT_EQ(outcome(zipOf(bomb)), "XLSX_LIMIT");
    Parts many = book();
    for (int i = 0; i < 1000; ++i) {
        many.emplace_back("f" + std::to_string(i), "x");
    }
    EXPECT_EQ(outcome(zipOf(many)), "XLSX_LIMIT");
}

} // namespace
} // namespace linli::exchange
