// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/RowSource.h"
#include "exchange/read/StringTable.h"
#include "exchange/read/ZipArchive.h"

#include <memory>
#include <string>
#include <vector>

namespace linli::exchange {

struct XlsxSheetName
{
    std::string name;
    std::string part;
    bool hidden = false;
};

/// What the sheets of a workbook share.
struct XlsxShared
{
    StringTable strings;
    std::vector<bool> dateStyles; ///< by cell style number
};

/// An opened workbook. Sheets are read through sheet(), which must not outlive the book.
class XlsxBook
{
  public:
    /// Errors: XlsxBroken, XlsxLimit.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(QByteArray bytes);

    /// In workbook order, hidden ones too.
    [[nodiscard]] const std::vector<XlsxSheetName>& sheets() const { return m_sheets; }
    [[nodiscard]] bool epoch1904() const { return m_epoch1904; }
    /// Errors: XlsxBroken (the part is not there).
    [[nodiscard]] Result<std::unique_ptr<RowSource>> sheet(std::size_t index) const;

  private:
    explicit XlsxBook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}
    [[nodiscard]] Result<void> readWorkbook();
    [[nodiscard]] Result<void> readStrings(const std::string& part);
    [[nodiscard]] Result<void> readStyles(const std::string& part);

    std::unique_ptr<ZipArchive> m_archive;
    std::vector<XlsxSheetName> m_sheets;
    XlsxShared m_shared;
    bool m_epoch1904 = false;
};

/// True where a number format shows a date or a time (quoted and bracketed text does not count).
[[nodiscard]] bool showsDate(int formatId, const std::string& code);

} // namespace linli::exchange
