// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/FileContent.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace linli::exchange {

struct PeekedRow
{
    std::int64_t number = 0;
    QStringList cells;
    /// Of the titles this row would be as a header, whatever their order; empty for one that cannot
    /// be one.
    std::string fingerprint;
};

/// The first rows of a file as they stand in it, for a person who says what they mean.
struct FilePeek
{
    QString encoding;
    QString sheet; ///< empty for text
    std::vector<PeekedRow> rows;
    std::size_t header = 0; ///< the row that looks like one
};

/// Reads at most 40 rows that are not blank: of the first visible sheet, or of the text under the
/// delimiter that gives it the most columns. Any thread. Errors: those of decodeText,
/// XlsxBook::open.
[[nodiscard]] Result<FilePeek> peekFile(const FileContent& content, std::string_view encoding);

/// SHA-256 of the sorted header names, hex: how a saved profile is found again.
[[nodiscard]] std::string fingerprintOf(const QStringList& titles);

} // namespace linli::exchange
