// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/OpenedFile.h"

#include "exchange/profile/RenamedRows.h"
#include "exchange/read/DelimitedSource.h"
#include "exchange/read/TextDecoder.h"

namespace linli::exchange {
namespace {

std::optional<FileKind> wantedKind(const ReadOptions& options)
{
    return options.profile == nullptr ? options.kind : options.profile->kind;
}

} // namespace

Result<std::unique_ptr<OpenedFile>> OpenedFile::open(const FileContent& content,
                                                     const ReadOptions& options)
{
    LINLI_ASSIGN(const FileForm form, formOf(content.bytes));
    std::unique_ptr<OpenedFile> file(new OpenedFile());
    file->m_profile = options.profile;
    if (form == FileForm::Text) {
        LINLI_TRY(file->openText(content, options));
    } else {
        LINLI_TRY(file->openBook(content, options));
    }
    if (file->m_match.kinds.empty()) {
        Error unknown = Error(ErrorCode::UnknownKind).with("value", content.name);
        return options.profile == nullptr
                   ? unknown
                   : std::move(unknown).with("allowed", options.profile->theirColumns());
    }
    if (file->m_match.kinds.size() > 1) {
        std::string names;
        for (const FileKind kind : file->m_match.kinds) {
            names += (names.empty() ? "" : ", ") + std::string(nameOf(kind));
        }
        return Error(ErrorCode::AmbiguousKind).with("value", content.name).with("allowed", names);
    }
    return file;
}

Result<void> OpenedFile::openText(const FileContent& content, const ReadOptions& options)
{
    LINLI_ASSIGN(DecodedText decoded, decodeText(content.bytes, options.encoding));
    m_text = std::move(decoded.utf8);
    m_encoding = std::move(decoded.encoding);
    std::string delimiters = ",\t;";
    if (const std::optional<char> named = namedDelimiter(m_text)) {
        delimiters = *named;
    }
    std::optional<Error> firstFailure;
    for (const char delimiter : delimiters) {
        const auto source =
            renamed(std::make_unique<DelimitedSource>(m_text, delimiter), m_profile);
        Result<std::optional<HeaderMatch>> match = findHeader(*source, wantedKind(options));
        if (!match.ok()) {
            firstFailure = firstFailure ? firstFailure : std::optional(match.error());
            continue;
        }
        if (match->has_value()) {
            m_delimiter = delimiter;
            m_match = std::move(**match);
            return {};
        }
    }
    // No header under any delimiter: an open quote explains it better than an unknown kind.
    return firstFailure ? Result<void>(std::move(*firstFailure)) : Result<void>();
}

Result<void> OpenedFile::openBook(const FileContent& content, const ReadOptions& options)
{
    LINLI_ASSIGN(m_book, XlsxBook::open(content.bytes));
    m_encoding = "xlsx";
    const std::vector<XlsxSheetName>& sheets = m_book->sheets();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].hidden) {
            continue;
        }
        if (m_match.kinds.empty()) {
            LINLI_ASSIGN(auto sheet, m_book->sheet(i));
            const auto source = renamed(std::move(sheet), m_profile);
            LINLI_ASSIGN(std::optional<HeaderMatch> match,
                         findHeader(*source, wantedKind(options)));
            if (match) {
                m_match = std::move(*match);
                m_sheetIndex = i;
                m_sheet = sheets[i].name;
                continue;
            }
        }
        m_otherSheets.push_back(sheets[i].name);
    }
    return {};
}

Result<std::unique_ptr<RowSource>> OpenedFile::rows() const
{
    if (m_book != nullptr) {
        LINLI_ASSIGN(auto sheet, m_book->sheet(m_sheetIndex));
        return renamed(std::move(sheet), m_profile);
    }
    return renamed(std::make_unique<DelimitedSource>(m_text, m_delimiter), m_profile);
}

} // namespace linli::exchange
