// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and strings taken out before the XML reader are what that reader would have read.
#include "exchange/ZipKit.h"
#include "exchange/read/WorksheetSource.h"
#include "exchange/read/XlsxBook.h"
#include "exchange/read/XlsxXml.h"

#include <random>
#include <sstream>

namespace linli::exchange {
namespace {

constexpr const char* kPart = "xl/worksheets/sheet1.xml";
constexpr const char* kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                              "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                              "2006/main\"><dimension ref=\"A1:C9\"/><sheetData>";
constexpr const char* kTail = "</sheetData><pageMargins left=\"0.7\"/></worksheet>";

enum class Lane
{
    Plain,
    Xml
};

/// Rows as text, and how reading ended.
std::string readAll(const std::string& part, Lane lane, int* plainRows = nullptr)
{
    XlsxShared shared;
    shared.strings.add("zero");
    shared.strings.add("一");
    shared.dateStyles = {false, true};
    const auto archive = ZipArchive::open(kit::zipOf({{kPart, QByteArray::fromStdString(part)}}));
    EXPECT_TRUE(archive.ok());
    auto file = archive.value()->part(kPart);
    auto xml = lane == Lane::Xml ? std::make_unique<XlsxXml>(std::move(file))
                                 : std::make_unique<XlsxXml>(std::move(file), "sheetData", "row");
    const XlsxXml& reader = *xml;
    WorksheetSource source(std::move(xml), shared);
    std::ostringstream told;
    Row row;
    while (true) {
        const Result<bool> more = source.next(row);
        if (!more.ok()) {
            told << nameOf(more.error().code());
            break;
        }
        if (!more.value()) {
            told << "end";
            break;
        }
        if (plainRows != nullptr && reader.heldRecords() != nullptr) {
            ++*plainRows;
        }
        told << row.number << ":";
        for (const Cell& cell : row.cells) {
            told << static_cast<int>(cell.kind) << "[" << cell.text << "]";
        }
        told << "\n";
    }
    return told.str();
}

/// The same rows and the same end. The XML reader decodes a piece in advance, so a part that it
/// refuses may give it fewer rows before it does.
void expectSame(const std::string& part)
{
    const std::string plain = readAll(part, Lane::Plain);
    const std::string xml = readAll(part, Lane::Xml);
    if (xml.ends_with("end")) {
        ASSERT_EQ(plain, xml) << part;
    }
    ASSERT_EQ(plain.substr(plain.rfind('\n') + 1), xml.substr(xml.rfind('\n') + 1)) << part;
}

std::string sheet(const std::string& rows)
{
    return kHead + rows + kTail;
}

TEST(PlainRows, AreReadWithoutTheXmlReader)
{
    int plain = 0;
    const std::string rows =
        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "s=\"1\"><v>45000.5</v>"
        "</c></row>\n<row r=\"2\"/><row r=\"4\" ht=\"20\" x14ac:dyDescent=\"0.2\"><c r=\"A4\" "
        "t=\"inlineStr\"><is><t xml:space=\"preserve\"> 苹果 &amp; &lt;梨&gt; </t></is></c><c "
        "r=\"B4\">"
        "<f>A1+1</f><v>3</v></c><c r=\"C4\" t=\"b\"><v>1</v></c><c "
        "t=\"str\"><v>a_x000D_b</v></c></row>";
    EXPECT_EQ(readAll(sheet(rows), Lane::Plain, &plain),
              "1:1[一]0[]3[45000.5]\n2:\n4:1[ 苹果 & <梨> ]4[=A1+1]5[TRUE]1[a\rb]\nend");
    EXPECT_EQ(plain, 3);
}

TEST(PlainRows, LeaveTheRestToTheXmlReaderAsSoonAsOneIsUnusual)
{
    for (const char* unusual :
         {"<row><c><v><!-- 1 -->2</v></c></row>",
          "<row><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
          "<row><c><f t=\"shared\" si=\"0\"/><v>2</v></c></row>", "<row><c><v>&#50;</v></c></row>",
          "<row r='3'><c><v>2</v></c></row>", "<row><c r=\"b2\"><v>2</v></c></row>",
          "<row><c t=\"s\"><v>7</v></c></row>", "<row r=\"1048577\"><c><v>1</v></c></row>",
          "<row r=\"0\"/>", "<row><c><v>a\r\nb</v></c></row>", "<row><c><v>\x01</v></c></row>",
          "<row><c><v>\xff</v></c></row>", "<row><c><v>\xEF\xBF\xBF</v></c></row>",
          "<row r=\"2\" r=\"3\"/>", "<row><c><v>1</c></row>", "<row><c><v>]]></v></c></row>",
          "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c><v>1</v><v>2</v></c></row>"}) {
        const std::string rows = "<row r=\"1\"><c><v>1</v></c></row>" + std::string(unusual) +
                                 "<row><c><v>9</v></c></row>";
        expectSame(sheet(rows));
    }
}

TEST(PlainRows, AHeadThatHidesItsTagIsReadAsXml)
{
    const std::string rows = "<row><c><v>1</v></c></row>";
    for (const std::string& part : std::vector<std::string>{
             "<worksheet><!-- <sheetData> --><sheetData>" + rows + "</sheetData></worksheet>",
             "<worksheet><?x <sheetData> ?><sheetData>" + rows + "</sheetData></worksheet>",
             "<x:worksheet xmlns:x=\"a\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>"
             "</x:sheetData></x:worksheet>",
             "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet><sheetData>" + rows +
                 "</sheetData></worksheet>",
             "<worksheet><sheetData/></worksheet>", "<worksheet><sheetData>" + rows,
             "<worksheet><other><sheetData>" + rows + "</sheetData></worksheet>", std::string("<"),
             std::string()}) {
        expectSame(part);
    }
}

TEST(PlainRows, BentInAnyWayTheyAreWhatTheXmlReaderSays)
{
    const std::string good = sheet(
        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>2.5"
        "</v></c></row> <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>桃 &amp; b</t></is></c>"
        "<c><f>1+1</f><v>2</v></c></row><row/><row r=\"7\"><c t=\"str\"><v>x</v></c></row>");
    const std::vector<std::string> pieces{
        "<",       ">",    "/",      "\"",   "&",         "&amp;", "<v>",  "</v>", "<c",
        "</c>",    "<row", "</row>", "<is>", "<t>",       "</t>",  " ",    "\n",   "\r",
        "r=\"3\"", "]]>",  "<!--",   "-->",  "<![CDATA[", "<?x?>", "\xE6", "7",    "="};
    std::mt19937 dice(20261123);
    const auto any = [&dice](std::size_t below) { return std::size_t(dice()) % below; };
    for (int round = 0; round < 3000; ++round) {
        std::string bent = good;
        for (std::size_t times = any(3) + 1; times > 0; --times) {
            const std::size_t at = any(bent.size());
            switch (any(3)) {
            case 0:
                bent.erase(at, any(12) + 1);
                break;
            case 1:
                bent.insert(at, pieces[any(pieces.size())]);
                break;
            default:
                bent.insert(at, good.substr(any(good.size()), any(40)));
            }
        }
        ASSERT_NO_FATAL_FAILURE(expectSame(bent));
    }
}

} // namespace
} // namespace linli::exchange
