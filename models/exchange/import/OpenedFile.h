// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/HeaderFinder.h"
#include "exchange/profile/MappingProfile.h"
#include "exchange/read/FileContent.h"
#include "exchange/read/XlsxBook.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linli::exchange {

struct ReadOptions
{
    std::optional<FileKind> kind; ///< none = recognised by its header
    std::string encoding = "auto";
    /// How to read a file no layout knows; decides the kind. Must outlive the reading.
    const MappingProfile* profile = nullptr;
};

/// A file whose header has been found: which table of it is read, in which encoding and delimiter.
/// Keeps the content; rows() may be called as often as needed.
class OpenedFile
{
  public:
    /// Errors: FileEmpty, XlsOld, NulBytes, EncodingUnknown, UnclosedQuote, XlsxBroken, XlsxLimit,
    /// UnknownKind, AmbiguousKind, UnknownOption (encoding).
    [[nodiscard]] static Result<std::unique_ptr<OpenedFile>> open(const FileContent& content,
                                                                  const ReadOptions& options);
    [[nodiscard]] FileKind kind() const { return m_match.kinds.front(); }
    [[nodiscard]] const Row& header() const { return m_match.header; }
    [[nodiscard]] bool isText() const { return m_book == nullptr; }
    [[nodiscard]] bool epoch1904() const { return m_book != nullptr && m_book->epoch1904(); }
    [[nodiscard]] const std::string& encoding() const { return m_encoding; }
    [[nodiscard]] const std::string& sheet() const { return m_sheet; }
    [[nodiscard]] const std::vector<std::string>& otherSheets() const { return m_otherSheets; }
    /// The whole table from its first row. Must not outlive the file.
    [[nodiscard]] Result<std::unique_ptr<RowSource>> rows() const;

  private:
    OpenedFile() = default;
    [[nodiscard]] Result<void> openText(const FileContent& content, const ReadOptions& options);
    [[nodiscard]] Result<void> openBook(const FileContent& content, const ReadOptions& options);

    std::unique_ptr<XlsxBook> m_book;
    std::size_t m_sheetIndex = 0;
    std::string m_text;
    char m_delimiter = ',';
    std::string m_encoding;
    std::string m_sheet;
    std::vector<std::string> m_otherSheets;
    HeaderMatch m_match;
    const MappingProfile* m_profile = nullptr;
};

} // namespace linli::exchange
