// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/imports/ImportResult.h"
#include "words/Language.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace linli::ui {

/// A file and how it is to be read. Values only.
struct ImportSource
{
    QString path;
    QString encoding;    ///< empty = found by itself
    std::string profile; ///< JSON of a mapping profile; empty = recognised by its header
};

/// The first rows of a file, for a person who says what they mean.
struct PeekedFile
{
    struct Line
    {
        std::int64_t number = 0;
        QStringList cells;
        std::string fingerprint; ///< of it as a header; empty where it cannot be one
    };
    QString encoding;
    QString sheet;
    std::vector<Line> lines;
    std::size_t header = 0; ///< the line that looks like one
};

/// A column of a kind; see exchange::FieldChoice.
struct MappedField
{
    std::string ours;
    bool required = false;
    int guess = -1;
};

/// Rows of a file as they stand in it.
struct FileRows
{
    struct Line
    {
        std::int64_t number = 0;
        QStringList cells;
    };
    QStringList titles;
    std::vector<Line> lines;
};

/// What the import window needs of the layer that reads files; filled by app/ConsoleImports. All
/// functions may be called on any thread. Errors: those of reading the file.
struct ImportDesk
{
    std::function<Result<usecases::imports::ImportFile>(const ImportSource&)> read;
    std::function<Result<PeekedFile>(const QString& path, const QString& encoding)> peek;
    std::function<std::vector<MappedField>(usecases::imports::FileKind, const QStringList& titles)>
        fields;
    /// The profile as text: pairs of our column and the file's.
    std::function<std::string(usecases::imports::FileKind,
                              const std::vector<std::pair<std::string, std::string>>&)>
        profileText;
    /// The first rows and those with a finding.
    std::function<Result<FileRows>(const ImportSource&, const usecases::imports::ImportResult&)>
        rows;
    /// The file as a workbook with one more column saying what is wrong; whole or untouched.
    std::function<Result<void>(const ImportSource&,
                               const usecases::imports::ImportResult&,
                               words::Language,
                               const QString& path)>
        writeErrors;
    /// A profile file: read and checked, or written. Errors: InvalidValue, FileUnreadable.
    std::function<Result<std::string>(const QString& path)> loadProfile;
    std::function<Result<void>(const QString& path, const std::string& profile)> storeProfile;
};

} // namespace linli::ui
