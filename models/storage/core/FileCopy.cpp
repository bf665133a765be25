// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/FileCopy.h"

#include "storage/core/Migrator.sql.h"
#include "storage/core/platform/FlushPath.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace linli::storage {
namespace {

Error unwritable(const std::string& path, std::string detail)
{
    return Error::badInput(ErrorCode::FileUnwritable, "file", path, "*.linli")
        .detail(std::move(detail));
}

std::string folderOf(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).absolutePath().toStdString();
}

Result<void> copyInto(Connection& connection, const std::string& part)
{
    LINLI_ASSIGN(Statement copy, connection.prepare(sql::kCopyInto));
    copy.bind("target", std::string_view(part));
    return copy.run();
}

Result<void> checkCopy(const std::string& part)
{
    OpenOptions options;
    options.readOnly = true;
    LINLI_ASSIGN(const auto copy, Connection::open(part, options));
    return checkIntegrity(*copy);
}

Result<void> place(const std::string& from, const std::string& to)
{
    std::error_code failed;
    std::filesystem::rename(from, to, failed);
    return failed ? Result<void>(unwritable(to, failed.message())) : Result<void>{};
}

} // namespace

Result<void> copyDatabase(Connection& connection, const std::string& target)
{
    const QString wanted = QString::fromStdString(target);
    if (QFile::exists(wanted)) {
        return Error::badInput(ErrorCode::AlreadyExists, "file", target, "*.linli");
    }
    const std::string part = target + ".part";
    removeDatabase(part); // of a copy that was cut off
    Result<void> done;
    bool placed = false;
    // Made first, so that the copy is never readable by anybody else; SQLite takes an empty file.
    QFile empty(QString::fromStdString(part));
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !empty.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        done = unwritable(target, empty.errorString().toStdString());
    }
    empty.close();
    const auto takePlace = [&]() -> Result<void> {
        LINLI_TRY(place(part, target));
        placed = true;
        return platform::flushPath(folderOf(target));
    };
    for (const auto& step :
         {std::function<Result<void>()>([&] { return copyInto(connection, part); }),
          std::function<Result<void>()>([&] { return checkCopy(part); }),
          std::function<Result<void>()>([&] { return flushToDisk(part); }),
          std::function<Result<void>()>(takePlace)}) {
        if (done.ok()) {
            done = step();
        }
    }
    if (!done.ok()) {
        if (placed) {
            QFile::remove(wanted); // it stood, but its folder could not be flushed
        }
        removeDatabase(part);
    }
    return done;
}

Result<void> checkIntegrity(Connection& connection)
{
    {
        LINLI_ASSIGN(Statement check, connection.prepare("PRAGMA integrity_check(1)"));
        LINLI_ASSIGN(const bool answered, check.step());
        const std::string found = answered ? check.row().text(0) : std::string();
        if (found != "ok") {
            return Error::badInput(ErrorCode::StorageCorrupt, "file", connection.path(), "ok")
                .detail(found);
        }
    }
    LINLI_ASSIGN(Statement broken, connection.prepare(sql::kBrokenReference));
    LINLI_ASSIGN(const bool found, broken.step());
    if (found) {
        return Error::badInput(ErrorCode::StorageCorrupt, "file", connection.path(), "ok")
            .detail("a broken reference in " + broken.row().text(0));
    }
    return {};
}

Result<void> leaveWal(Connection& connection)
{
    LINLI_ASSIGN(Statement mode, connection.prepare("PRAGMA journal_mode = DELETE"));
    LINLI_ASSIGN(const bool answered, mode.step());
    return answered && mode.row().text(0) == "delete"
               ? Result<void>{}
               : Error(ErrorCode::StorageBusy).detail("the log could not be folded in");
}

Result<void> flushToDisk(const std::string& path)
{
    LINLI_TRY(platform::flushPath(path));
    return platform::flushPath(folderOf(path));
}

Result<void> replaceFile(const std::string& from, const std::string& to)
{
    LINLI_TRY(place(from, to));
    return platform::flushPath(folderOf(to));
}

void removeDatabase(const std::string& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(QString::fromStdString(path + ending));
    }
}

} // namespace linli::storage
