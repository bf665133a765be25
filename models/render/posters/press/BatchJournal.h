// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/CheckReport.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace linli::render {

/// What a batch wrote into its folder so far: a hidden file there, one line a finished poster,
/// written right after it. A batch that was stopped or killed goes on from it: a poster counts as
/// done only when its line is whole, was made from the same things, and its file is still exactly
/// what was written. One thread at a time.
class BatchJournal
{
  public:
    struct Entry
    {
        QByteArray origin; ///< fingerprint of template, fields and format
        QString file;      ///< name inside the folder
        qint64 size = 0;
        quint32 checksum = 0; ///< CRC-32 of the file
        poster::CheckReport check;
    };

    /// Reads what is there; a line that was cut off by a crash is ignored. Errors: FileUnwritable.
    static Result<BatchJournal> open(const QString& folder);

    /// The entry for these things, its file read and compared; nothing where it must be made.
    [[nodiscard]] std::optional<Entry> finished(const QByteArray& origin,
                                                const QString& file) const;
    /// Errors: FileUnwritable.
    [[nodiscard]] Result<void> add(const Entry& entry);

    static constexpr const char* kFileName = ".linli-batch.jsonl";

  private:
    BatchJournal(QString folder, std::unique_ptr<QFile> file);
    void read();

    QString m_folder;
    std::unique_ptr<QFile> m_file;
    QHash<QString, Entry> m_entries; ///< by file; the last line wins
};

/// CRC-32 as in PNG and ZIP.
[[nodiscard]] quint32 checksumOf(const QByteArray& bytes);

} // namespace linli::render
