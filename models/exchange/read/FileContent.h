// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QString>

namespace linli::exchange {

/// A dropped file in memory, at most 512 MiB.
struct FileContent
{
    QByteArray bytes;
    std::string name; ///< without folders, UTF-8
};

enum class FileForm
{
    Workbook,
    Text,
};

/// Errors: FileUnreadable, XlsxLimit (over 512 MiB).
[[nodiscard]] Result<FileContent> loadFile(const QString& path);
/// By content, never by the extension (spec/import-rules.md §1). Errors: FileEmpty, XlsOld.
[[nodiscard]] Result<FileForm> formOf(const QByteArray& bytes);

} // namespace linli::exchange
