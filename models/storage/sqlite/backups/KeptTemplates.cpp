// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backups/KeptTemplates.h"

#include "storage/core/FileCopy.h"
#include "storage/core/Statement.h"
#include "storage/core/Transaction.h"
#include "storage/sqlite/backups/ShopCopies.sql.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

namespace linli::storage {
namespace {

Error unwritable(const QString& file)
{
    return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "-");
}

/// A name inside the folder: the backup may come from anywhere.
bool isWithin(const QString& name)
{
    return QDir::isRelativePath(name) && !name.contains(QLatin1Char('\\')) &&
           QDir::cleanPath(name) == name && !name.startsWith(QStringLiteral(".."));
}

Result<void> writeWhole(const QString& path, const std::string& bytes)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), size) != size || !file.commit()) {
        return unwritable(path);
    }
    return {};
}

Result<void> keepFiles(Connection& copy, const QDir& folder)
{
    LINLI_TRY(copy.execute(sql::kForgetKeptFiles)); // of a copy that became a shop by hand
    LINLI_TRY(copy.execute(sql::kMakeKeptFiles));
    LINLI_ASSIGN(Statement keep, copy.prepare(sql::kKeepFile));
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return Error::badInput(ErrorCode::FileUnreadable, "file", file.fileName().toStdString(),
                                   "-");
        }
        const std::string bytes = file.readAll().toStdString();
        const std::string path = folder.relativeFilePath(file.fileName()).toStdString();
        keep.bind("path", std::string_view(path)).bind("bytes", Blob{bytes});
        LINLI_TRY(keep.run());
    }
    return {};
}

} // namespace

std::string templatesFolder(const std::string& shopFile)
{
    const QFileInfo shop(QString::fromStdString(shopFile));
    return shop.absoluteDir()
        .filePath(shop.completeBaseName() + QStringLiteral(".templates"))
        .toStdString();
}

Result<void> keepTemplates(const std::string& shopFile, const std::string& copy)
{
    const QDir folder(QString::fromStdString(templatesFolder(shopFile)));
    if (!folder.exists()) {
        return {};
    }
    OpenOptions options;
    options.mustExist = true;
    LINLI_ASSIGN(const auto connection, Connection::open(copy, options));
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(*connection));
    LINLI_TRY(keepFiles(*connection, folder));
    LINLI_TRY(transaction.commit());
    LINLI_TRY(leaveWal(*connection));
    return flushToDisk(copy);
}

Result<void> takeTemplates(Connection& copy, const std::string& folder)
{
    const QString root = QString::fromStdString(folder);
    {
        LINLI_ASSIGN(Statement holds, copy.prepare(sql::kHoldsKeptFiles));
        LINLI_ASSIGN(const bool any, holds.step());
        if (!any) {
            return {};
        }
        LINLI_ASSIGN(Statement kept, copy.prepare(sql::kKeptFiles));
        while (true) {
            LINLI_ASSIGN(const bool more, kept.step());
            if (!more) {
                break;
            }
            const QString name = QString::fromStdString(kept.row().text(0));
            if (!isWithin(name)) {
                return Error::badInput(ErrorCode::BackupDamaged, "backup", name.toStdString(),
                                       "template.json");
            }
            LINLI_TRY(writeWhole(QDir(root).filePath(name), kept.row().blob(1)));
        }
    }
    return copy.execute(sql::kForgetKeptFiles);
}

Result<void> placeTemplates(const std::string& folder, const std::string& shopFile)
{
    const QDir from(QString::fromStdString(folder));
    const QDir to(QString::fromStdString(templatesFolder(shopFile)));
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return unwritable(file.fileName());
        }
        LINLI_TRY(writeWhole(to.filePath(from.relativeFilePath(file.fileName())),
                             file.readAll().toStdString()));
    }
    return {};
}

} // namespace linli::storage
