// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backups/ShopCopies.h"

#include "storage/core/FileCopy.h"
#include "storage/core/Migrator.h"
#include "storage/sqlite/backups/Erasures.h"
#include "storage/sqlite/backups/KeptTemplates.h"
#include "storage/sqlite/backups/ShopCopies.sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace linli::storage {
namespace {

Result<std::unique_ptr<Connection>> openExisting(const std::string& path)
{
    OpenOptions options;
    options.mustExist = true;
    return Connection::open(path, options);
}

/// An older schema is what backups are for; a newer or strange one is not.
Result<void> checkSchema(Connection& connection)
{
    LINLI_ASSIGN(std::vector<Migration> migrations, builtInMigrations());
    const Result<void> fits = Migrator(connection, std::move(migrations)).check();
    return fits.ok() || fits.error().code() == ErrorCode::StorageReadOnly ? Result<void>{} : fits;
}

Result<ports::BackupFacts> readFacts(Connection& connection)
{
    LINLI_ASSIGN(Statement facts, connection.prepare(sql::kShopFacts));
    LINLI_ASSIGN(const bool found, facts.step());
    LINLI_CHECK(found); // a SELECT without FROM
    const Row row = facts.row();
    if (row.isNull(6)) {
        return Error::badInput(ErrorCode::NotAShopFile, "file", connection.path(), "*.linli");
    }
    ports::BackupFacts read;
    read.counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    read.lastEventAt = row.optionalInstant(5);
    read.shopId = row.text(6);
    read.bytes = QFileInfo(QString::fromStdString(connection.path())).size();
    return read;
}

Result<void> makeFolder(const std::string& folder)
{
    const QString path = QString::fromStdString(folder);
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir(path).exists() && (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly))) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", folder, "0700");
    }
    return {};
}

} // namespace

ShopCopies::ShopCopies(std::string shopFile, std::string folder, const ports::Vault* vault)
    : m_shopFile(std::move(shopFile)), m_folder(std::move(folder)), m_vault(vault)
{
}

std::string ShopCopies::defaultFolder(const std::string& shopFile)
{
    const QFileInfo file(QString::fromStdString(shopFile));
    return (file.absolutePath() + QLatin1Char('/') + file.completeBaseName() +
            QStringLiteral("-backups"))
        .toStdString();
}

std::string ShopCopies::pathOf(const backup::Stamp& stamp) const
{
    return m_folder + "/" + backup::fileNameOf(stamp);
}

Result<ports::BackupFacts> ShopCopies::write(const backup::Stamp& stamp)
{
    LINLI_TRY(makeFolder(m_folder));
    return copyShop(m_shopFile, pathOf(stamp));
}

Result<std::vector<backup::Stamp>> ShopCopies::list()
{
    std::vector<backup::Stamp> stamps;
    const QDir folder(QString::fromStdString(m_folder));
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (const auto stamp = backup::stampOf(name.toStdString())) {
            stamps.push_back(*stamp);
        }
    }
    return stamps;
}

Result<ports::BackupFacts> ShopCopies::inspect(const backup::Stamp& stamp)
{
    return factsOf(pathOf(stamp), false);
}

Result<void> ShopCopies::remove(const backup::Stamp& stamp)
{
    const std::string path = pathOf(stamp);
    if (!QFile::remove(QString::fromStdString(path))) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", path, "*.linli");
    }
    removeDatabase(path); // what a look inside may have left beside it
    return {};
}

Result<void> ShopCopies::forgetErased(const backup::Stamp& stamp)
{
    return forgetErasedIn(pathOf(stamp));
}

Result<void> ShopCopies::forgetErasedIn(const std::string& copyFile) const
{
    std::vector<MemberKey> erased;
    {
        LINLI_ASSIGN(const auto shop, openExisting(m_shopFile));
        LINLI_ASSIGN(erased, erasedMembers(*shop));
    }
    return eraseFrom(copyFile, erased, m_vault);
}

Result<ports::BackupFacts> factsOf(const std::string& shopFile, bool thorough)
{
    OpenOptions options;
    options.readOnly = true;
    LINLI_ASSIGN(const auto connection, Connection::open(shopFile, options));
    LINLI_TRY(checkSchema(*connection));
    if (thorough) {
        LINLI_TRY(checkIntegrity(*connection));
    }
    return readFacts(*connection);
}

Result<ports::BackupFacts> copyShop(const std::string& shopFile, const std::string& target)
{
    {
        LINLI_ASSIGN(const auto connection, openExisting(shopFile));
        LINLI_TRY(copyDatabase(*connection, target));
    }
    const Result<void> kept = keepTemplates(shopFile, target);
    if (!kept.ok()) { // half a copy is none
        removeDatabase(target);
        return kept.error();
    }
    return factsOf(target, false);
}

} // namespace linli::storage
