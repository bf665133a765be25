// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backups/RestoreShop.h"

#include "storage/core/FileCopy.h"
#include "storage/core/Migrator.h"
#include "storage/sqlite/backups/Erasures.h"
#include "storage/sqlite/backups/KeptTemplates.h"
#include "storage/sqlite/backups/ShopCopies.h"

#include <QDir>
#include <QFile>

namespace linli::storage {
namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool exists(const std::string& path)
{
    return QFile::exists(QString::fromStdString(path));
}

Error unwritable(const std::string& path)
{
    return Error::badInput(ErrorCode::FileUnwritable, "file", path, "*.linli");
}

/// The sentence is about the backup a person chose, not about the file it was laid down in.
Error aboutBackup(const Error& error, const std::string& name)
{
    const bool damaged =
        error.code() == ErrorCode::StorageCorrupt || error.code() == ErrorCode::StorageFailed;
    const bool named = error.code() == ErrorCode::NotAShopFile;
    return damaged || named
               ? Error::badInput(damaged ? ErrorCode::BackupDamaged : ErrorCode::NotAShopFile,
                                 "backup", name, "*.linli")
                     .causedBy(error)
               : error;
}

/// Templates on their way from a backup to the shop.
std::string templatesBeside(const std::string& laidDown)
{
    return laidDown + ".templates";
}

/// Migrates the laid-down copy, takes out what only copies hold, and folds its log in, so that it
/// is one file again.
Result<void> bringUpToDate(const std::string& path, Instant now)
{
    OpenOptions options;
    options.mustExist = true;
    LINLI_ASSIGN(const auto shop, Connection::open(path, options));
    LINLI_ASSIGN(std::vector<Migration> migrations, builtInMigrations());
    LINLI_TRY(Migrator(*shop, std::move(migrations), Migrator::Copies::None).migrate(now));
    LINLI_TRY(takeTemplates(*shop, templatesBeside(path)));
    return leaveWal(*shop);
}

Result<ports::BackupFacts> layDown(const BackupSource& source, const std::string& path, Instant now)
{
    LINLI_TRY(source.layDown(path));
    if (!QFile::setPermissions(QString::fromStdString(path), kOwnerOnly)) {
        return unwritable(path);
    }
    // Before anything, a migration too, is written into it.
    const Result<ports::BackupFacts> sound = factsOf(path, true);
    if (!sound.ok()) {
        return aboutBackup(sound.error(), source.name);
    }
    LINLI_TRY(bringUpToDate(path, now));
    LINLI_TRY(flushToDisk(path));
    return factsOf(path, true);
}

/// The present shop, held alone while it is exchanged.
class PresentShop
{
  public:
    PresentShop(std::string path, std::string folder, Instant now)
        : m_path(std::move(path)), m_folder(std::move(folder)), m_now(now)
    {
    }
    /// A copy made first; who was erased is remembered.
    Result<void> keep(const std::string& shopId)
    {
        const Result<ports::BackupFacts> facts = factsOf(m_path, false);
        if (facts.ok() && facts->shopId != shopId) {
            return Error::badInput(ErrorCode::OtherShop, "shop", shopId, facts->shopId);
        }
        if (!facts.ok() && facts.error().code() == ErrorCode::StorageBusy) {
            return facts.error();
        }
        const backup::Stamp stamp{Instant::fromUnixMs(m_now.unixMs() / 1000 * 1000),
                                  backup::Reason::Restore};
        const Result<void> kept = facts.ok() ? keepSound(stamp) : Result<void>(facts.error());
        const bool damaged = !kept.ok() && (kept.error().code() == ErrorCode::StorageCorrupt ||
                                            kept.error().code() == ErrorCode::NotAShopFile);
        return damaged ? keepDamaged(stamp) : kept;
    }
    [[nodiscard]] const std::vector<MemberKey>& erased() const { return m_erased; }

    /// Exchanges the files. A sound shop is first made one file without a log, which works only
    /// while nobody else has it open; then nobody can open it until the new one is in its place.
    Result<void> giveWayTo(const std::string& next)
    {
        if (m_damaged) {
            for (const char* ending : {"-wal", "-shm"}) {
                QFile::remove(QString::fromStdString(m_path + ending));
            }
            return replaceFile(next, m_path);
        }
        OpenOptions options;
        options.mustExist = true;
        options.busyTimeoutMs = 200;
        LINLI_ASSIGN(const auto shop, Connection::open(m_path, options));
        LINLI_TRY(leaveWal(*shop));
        LINLI_TRY(shop->execute("BEGIN EXCLUSIVE"));
        return replaceFile(next, m_path);
    }

  private:
    Result<void> keepSound(backup::Stamp stamp)
    {
        OpenOptions options;
        options.mustExist = true;
        {
            LINLI_ASSIGN(const auto shop, Connection::open(m_path, options));
            LINLI_ASSIGN(m_erased, erasedMembers(*shop));
        }
        ShopCopies copies(m_path, m_folder);
        while (exists(copies.pathOf(stamp))) {
            stamp.madeAt = stamp.madeAt + Span::seconds(1);
        }
        LINLI_TRY(copies.write(stamp));
        return {};
    }
    /// "20260302-100000-before-restore.damaged" and its log: nothing a person may still want of it
    /// is thrown away.
    Result<void> keepDamaged(const backup::Stamp& stamp)
    {
        m_damaged = true;
        QDir().mkpath(QString::fromStdString(m_folder));
        QString aside = QString::fromStdString(m_folder + "/" + backup::fileNameOf(stamp));
        aside.replace(QStringLiteral(".linli"), QStringLiteral(".damaged"));
        for (const char* ending : {"", "-wal"}) {
            const QString part = QString::fromStdString(m_path + ending);
            if (QFile::exists(part) && !QFile::copy(part, aside + QLatin1String(ending))) {
                return unwritable(aside.toStdString());
            }
        }
        return {};
    }

    std::string m_path;
    std::string m_folder;
    Instant m_now;
    std::vector<MemberKey> m_erased;
    bool m_damaged = false;
};

Result<ports::BackupFacts> exchange(const BackupSource& source,
                                    const std::string& shopFile,
                                    const std::string& folder,
                                    Instant now,
                                    const ports::Vault* vault)
{
    const std::string next = shopFile + ".restoring";
    LINLI_ASSIGN(ports::BackupFacts facts, layDown(source, next, now));
    if (!exists(shopFile)) {
        LINLI_TRY(replaceFile(next, shopFile));
        LINLI_TRY(placeTemplates(templatesBeside(next), shopFile));
        return facts;
    }
    PresentShop present(shopFile, folder, now);
    LINLI_TRY(present.keep(facts.shopId));
    LINLI_TRY(eraseFrom(next, present.erased(), vault));
    LINLI_ASSIGN(facts, factsOf(next, false));
    LINLI_TRY(present.giveWayTo(next));
    LINLI_TRY(placeTemplates(templatesBeside(next), shopFile));
    return facts;
}

} // namespace

Result<ports::BackupFacts> restoreShop(const BackupSource& source,
                                       const std::string& shopFile,
                                       const std::string& folder,
                                       Instant now,
                                       const ports::Vault* vault)
{
    const auto clear = [next = shopFile + ".restoring"] {
        removeDatabase(next);
        QDir(QString::fromStdString(templatesBeside(next))).removeRecursively();
    };
    clear(); // of one that was cut off
    Result<ports::BackupFacts> done = exchange(source, shopFile, folder, now, vault);
    clear();
    return done;
}

BackupSource plainSource(const std::string& backupFile)
{
    return {backupFile, [backupFile](const std::string& target) -> Result<void> {
                // With its log, if somebody copied the files of an open shop by hand.
                for (const char* ending : {"-wal", ""}) {
                    const QString from = QString::fromStdString(backupFile + ending);
                    QFile file(from);
                    if (*ending != '\0' && !file.exists()) {
                        continue;
                    }
                    if (!file.open(QIODevice::ReadOnly)) {
                        return Error::badInput(ErrorCode::FileUnreadable, "file", backupFile,
                                               "*.linli");
                    }
                    file.close();
                    if (!QFile::copy(from, QString::fromStdString(target + ending))) {
                        return unwritable(target);
                    }
                }
                return {};
            }};
}

} // namespace linli::storage
