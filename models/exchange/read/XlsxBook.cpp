// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/XlsxBook.h"

#include "exchange/read/PlainXml.h"
#include "exchange/read/WorksheetSource.h"
#include "exchange/read/XlsxXml.h"

#include <utility>

namespace linli::exchange {
namespace {

/// More sheets or formats than any program writes.
constexpr std::size_t kMaxNamed = 65'536;

Error tooMany(std::string what)
{
    return Error(ErrorCode::XlsxLimit)
        .with("value", std::move(what))
        .with("allowed", std::to_string(kMaxNamed));
}

bool isTrue(const QString& value)
{
    return value == QStringLiteral("1") || value == QStringLiteral("true");
}

std::string partOfType(const Relationships& relationships, QStringView type)
{
    for (const auto& [id, relationship] : relationships) {
        if (relationship.type == type) {
            return relationship.part;
        }
    }
    return {};
}

/// As many as there are from the first on, without the XML reader, which goes on from there.
void addPlainStrings(const XlsxXml& xml, StringTable& strings)
{
    RecordFeed* feed = xml.heldRecords();
    std::string text;
    while (feed != nullptr) {
        PlainXml item(feed->record());
        if (!item.isSound() || !item.string(text)) {
            return feed->release();
        }
        strings.add(withoutEscapes(text));
        feed->take(item.used());
    }
}

} // namespace

bool showsDate(int formatId, const std::string& code)
{
    if ((formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36) ||
        (formatId >= 45 && formatId <= 47) || (formatId >= 50 && formatId <= 58)) {
        return true;
    }
    char closing = '\0';
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (closing != '\0') {
            closing = c == closing ? '\0' : closing;
        } else if (c == '"' || c == '[') {
            closing = c == '"' ? '"' : ']';
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == 'G' && code.compare(i, 7, "General") == 0) {
            i += 6;
        } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(QByteArray bytes)
{
    LINLI_ASSIGN(auto archive, ZipArchive::open(std::move(bytes)));
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(archive)));
    LINLI_TRY(book->readWorkbook());
    return book;
}

Result<void> XlsxBook::readWorkbook()
{
    LINLI_ASSIGN(const Relationships package, relationshipsOf(*m_archive, {}));
    std::string part = partOfType(package, u"officeDocument");
    if (part.empty()) {
        part = "xl/workbook.xml";
    }
    std::unique_ptr<ZipEntryDevice> file = m_archive->part(part);
    if (file == nullptr) {
        return xlsxBroken("no workbook part");
    }
    LINLI_ASSIGN(const Relationships parts, relationshipsOf(*m_archive, part));
    XlsxXml xml(std::move(file));
    bool root = true;
    while (true) {
        LINLI_ASSIGN(const bool more, xml.advance());
        if (!more) {
            break;
        }
        if (std::exchange(root, false) && !xml.starts(u"workbook")) {
            return xlsxBroken("no workbook"); // a text document or a presentation
        }
        if (xml.starts(u"workbookPr")) {
            m_epoch1904 = isTrue(xml.attribute(u"date1904"));
        } else if (xml.starts(u"sheet")) {
            const auto target = parts.find(xml.prefixedAttribute(u"id"));
            if (target == parts.end()) {
                return xlsxBroken("a sheet without a part");
            }
            const QString state = xml.attribute(u"state");
            const bool shown = state.isEmpty() || state == QStringLiteral("visible");
            if (target->second.type == QStringLiteral("worksheet")) {
                m_sheets.push_back(
                    {xml.attribute(u"name").toStdString(), target->second.part, !shown});
                if (m_sheets.size() > kMaxNamed) {
                    return tooMany("sheets");
                }
            }
        }
    }
    LINLI_TRY(readStrings(partOfType(parts, u"sharedStrings")));
    return readStyles(partOfType(parts, u"styles"));
}

Result<void> XlsxBook::readStrings(const std::string& part)
{
    std::unique_ptr<ZipEntryDevice> file = part.empty() ? nullptr : m_archive->part(part);
    if (file == nullptr) {
        return {}; // a cell that needs one says so
    }
    XlsxXml xml(std::move(file), "sst", "si");
    while (true) {
        LINLI_ASSIGN(const bool more, xml.advance());
        if (!more) {
            return {};
        }
        if (xml.starts(u"sst")) {
            addPlainStrings(xml, m_shared.strings);
        } else if (xml.starts(u"si")) {
            LINLI_ASSIGN(const std::string text, readStringItem(xml, u"si"));
            m_shared.strings.add(withoutEscapes(text));
        }
    }
}

Result<void> XlsxBook::readStyles(const std::string& part)
{
    std::unique_ptr<ZipEntryDevice> file = part.empty() ? nullptr : m_archive->part(part);
    if (file == nullptr) {
        return {};
    }
    XlsxXml xml(std::move(file));
    std::map<int, std::string> codes;
    bool inCellStyles = false;
    while (true) {
        LINLI_ASSIGN(const bool more, xml.advance());
        if (!more) {
            return {};
        }
        if (xml.starts(u"numFmt")) {
            codes[xml.attribute(u"numFmtId").toInt()] = xml.attribute(u"formatCode").toStdString();
            if (codes.size() > kMaxNamed) {
                return tooMany("number formats");
            }
        } else if (xml.starts(u"cellXfs") || xml.ends(u"cellXfs")) {
            inCellStyles = xml.reader().isStartElement();
        } else if (inCellStyles && xml.starts(u"xf")) {
            const int format = xml.attribute(u"numFmtId").toInt();
            const auto code = codes.find(format);
            m_shared.dateStyles.push_back(
                showsDate(format, code == codes.end() ? std::string() : code->second));
        }
    }
}

Result<std::unique_ptr<RowSource>> XlsxBook::sheet(std::size_t index) const
{
    std::unique_ptr<ZipEntryDevice> file = m_archive->part(m_sheets.at(index).part);
    if (file == nullptr) {
        return xlsxBroken("a sheet's part is not there");
    }
    return std::unique_ptr<RowSource>(std::make_unique<WorksheetSource>(
        std::make_unique<XlsxXml>(std::move(file), "sheetData", "row"), m_shared));
}

} // namespace linli::exchange
