// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made by hand: strange but right ones are read, hostile ones refused by name.
#include "exchange/import/ReadImport.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <QFile>
#include <QTemporaryDir>

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
