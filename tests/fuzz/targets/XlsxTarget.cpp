// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks: the raw archive, or one part of a sound one replaced, since a bent archive mostly
// fails its checksum and never reaches the readers of its parts.
#include "domain/core/Check.h"
#include "exchange/import/ReadImport.h"

#include <zip.h>

#include <array>
#include <utility>

#include "fuzz/Files.h"
#include "fuzz/Target.h"

namespace linli::fuzz {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRel =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kPackage =
    "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relations(std::string_view inner)
{
    return "<Relationships xmlns=\"" + std::string(kPackage) + "\">" + std::string(inner) +
           "</Relationships>";
}

std::string relation(std::string_view id, std::string_view kind, std::string_view target)
{
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + std::string(kRel) + "/" +
           std::string(kind) + "\" Target=\"" + std::string(target) + "\"/>";
}

using Part = std::pair<std::string, std::string>;

/// A small book of neighbours in the product's own layout, with shared strings and a date style.
std::array<Part, 6> soundBook()
{
    const std::string open = "xmlns=\"" + std::string(kMain) + "\"";
    return {Part{"_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml"))},
            Part{"xl/_rels/workbook.xml.rels",
                 relations(relation("b", "worksheet", "worksheets/sheet1.xml") +
                           relation("c", "sharedStrings", "sharedStrings.xml") +
                           relation("d", "styles", "styles.xml"))},
            Part{"xl/workbook.xml", "<workbook " + open + " xmlns:r=\"" + std::string(kRel) +
                                        "\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"S\" "
                                        "sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"},
            Part{"xl/sharedStrings.xml", "<sst " + open +
                                             "><si><t>code</t></si><si><t>name</t></si><si><t>"
                                             "phone</t></si><si><r><t>王</t></r></si></sst>"},
            Part{"xl/styles.xml", "<styleSheet " + open +
                                      "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/>"
                                      "</cellXfs></styleSheet>"},
            Part{"xl/worksheets/sheet1.xml",
                 "<worksheet " + open +
                     "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                     "t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c "
                     "r=\"A2\" t=\"str\"><v>A1</v></c><c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\" "
                     "s=\"1\"><v>46000.5</v></c></row></sheetData></worksheet>"}};
}

QByteArray zipped(const std::array<Part, 6>& parts)
{
    zip_error_t error;
    zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(whole);
    zip_t* archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : parts) {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    LINLI_CHECK(zip_close(archive) == 0);
    LINLI_CHECK(zip_source_open(whole) == 0);
    zip_source_seek(whole, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(whole)), Qt::Uninitialized);
    zip_source_seek(whole, 0, SEEK_SET);
    zip_source_read(whole, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

} // namespace

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    char which = 1;
    for (const auto& [name, text] : soundBook()) {
        all.push_back(std::string(1, which++) + text);
    }
    for (const std::string& book : filesEnding(importSamples(), {".xlsx"})) {
        all.push_back(std::string(1, '\0') + book);
    }
    return all;
}

void readHostile(Bytes input)
{
    if (input.empty()) {
        return;
    }
    const std::size_t which = input[0] % 7;
    const std::string_view rest = textOf(input.subspan(1));
    exchange::FileContent content;
    content.name = "dropped.xlsx";
    if (which == 0) {
        content.bytes = QByteArray(rest.data(), static_cast<qsizetype>(rest.size()));
    } else {
        auto book = soundBook();
        book[which - 1].second = rest;
        content.bytes = zipped(book);
    }
    const auto file = exchange::readImport(content, {});
    LINLI_CHECK(file.ok() || file.error().code() != ErrorCode::Internal);
}

} // namespace linli::fuzz
