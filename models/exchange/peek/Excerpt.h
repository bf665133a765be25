// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/OpenedFile.h"

#include <QStringList>

#include <cstdint>
#include <set>
#include <vector>

namespace linli::exchange {

/// Rows of a file as they stand in it, to show what is wrong where it is.
struct FileExcerpt
{
    struct Line
    {
        std::int64_t number = 0;
        QStringList cells;
    };
    QStringList titles;
    std::vector<Line> lines;
};

/// The first 100 rows below the header and all of `wanted`, at most 1,000 together. Any thread.
/// Errors: those of OpenedFile::open.
[[nodiscard]] Result<FileExcerpt> excerptOf(const FileContent& content,
                                            const ReadOptions& options,
                                            const std::set<std::int64_t>& wanted);

} // namespace linli::exchange
