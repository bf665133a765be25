// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Migrator.h"

#include "storage/core/FileCopy.h"
#include "storage/core/Migrator.sql.h"
#include "storage/core/SqlScript.h"
#include "storage/core/Transaction.h"

#include <QCryptographicHash>
#include <QFile>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initMigrationResource()
{
    Q_INIT_RESOURCE(migrations);
}

namespace linli::storage {
namespace {

Error about(ErrorCode code, std::int64_t found, std::int64_t known)
{
    return Error(code).with("value", std::to_string(found)).with("allowed", std::to_string(known));
}

QString folderOf(Engine engine)
{
    switch (engine) {
    case Engine::Sqlite:
        return QStringLiteral("sqlite");
    case Engine::Postgres:
        return QStringLiteral("postgres");
    case Engine::CloudCatalog:
        return QStringLiteral("cloud-catalog");
    case Engine::CloudShop:
        return QStringLiteral("cloud-shop");
    case Engine::CloudPostgres:
        return QStringLiteral("cloud-postgres");
    }
    return {};
}

} // namespace

std::string checksumOf(const Migration& migration)
{
    const QByteArray bytes = QByteArray::fromStdString(migration.sql);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

Result<std::vector<Migration>> builtInMigrations(Engine engine)
{
    initMigrationResource();
    const QString folder = QStringLiteral(":/migrations/") + folderOf(engine);
    std::vector<Migration> migrations;
    for (std::int64_t number = 1;; ++number) {
        QFile file(folder + QStringLiteral("/%1.sql").arg(number, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly)) {
            break;
        }
        migrations.push_back({number, file.readAll().toStdString()});
    }
    if (migrations.empty()) {
        return Error(ErrorCode::Internal).detail("no migrations are compiled in");
    }
    return migrations;
}

Migrator::Migrator(Connection& connection, std::vector<Migration> migrations, Copies copies)
    : m_connection(connection), m_migrations(std::move(migrations)), m_copies(copies)
{
    for (std::size_t i = 0; i < m_migrations.size(); ++i) {
        LINLI_CHECK(m_migrations[i].number == static_cast<std::int64_t>(i) + 1);
    }
}

Result<MigrationReport> Migrator::migrate(Instant now)
{
    LINLI_ASSIGN(const std::int64_t version, m_connection.schemaVersion());
    LINLI_TRY(checkRecorded(version));
    MigrationReport report{version, version, {}};
    for (const Migration& migration : m_migrations) {
        if (migration.number <= version) {
            continue;
        }
        // A file that is being made has nothing to lose.
        if (version > 0 && m_copies == Copies::Make) {
            LINLI_ASSIGN(std::string copy, copyBefore(migration));
            report.copies.push_back(std::move(copy));
        }
        LINLI_TRY(applyOne(migration, now));
        report.to = migration.number;
    }
    return report;
}

Result<void> Migrator::check()
{
    LINLI_ASSIGN(const std::int64_t version, m_connection.schemaVersion());
    LINLI_TRY(checkRecorded(version));
    const auto newest = static_cast<std::int64_t>(m_migrations.size());
    return version == newest ? Result<void>{} : about(ErrorCode::StorageReadOnly, version, newest);
}

Result<void> Migrator::checkRecorded(std::int64_t version)
{
    const auto newest = static_cast<std::int64_t>(m_migrations.size());
    if (version > newest) {
        return about(ErrorCode::NewerFile, version, newest).with("file", m_connection.path());
    }
    if (version <= 0) {
        return {};
    }
    LINLI_ASSIGN(Statement recorded, m_connection.prepare(sql::kRecordedMigrations));
    std::int64_t next = 1;
    for (;; ++next) {
        LINLI_ASSIGN(const bool found, recorded.step());
        if (!found) {
            break;
        }
        const bool same =
            next <= newest && recorded.row().integer(0) == next &&
            recorded.row().text(1) == checksumOf(m_migrations[static_cast<std::size_t>(next - 1)]);
        if (!same) {
            return about(ErrorCode::MigrationChanged, next, newest)
                .with("file", m_connection.path());
        }
    }
    return next - 1 == version ? Result<void>{}
                               : about(ErrorCode::MigrationChanged, next - 1, version)
                                     .with("file", m_connection.path());
}

/// Foreign keys are off while a step runs, because rebuilding a table drops the old one, and every
/// reference is checked before the step is kept (sqlite.org/lang_altertable.html §7).
Result<void> Migrator::applyOne(const Migration& migration, Instant now)
{
    LINLI_TRY(m_connection.execute("PRAGMA foreign_keys = OFF"));
    const Result<void> done = runScript(migration, now);
    LINLI_TRY(m_connection.execute("PRAGMA foreign_keys = ON"));
    return done;
}

Result<void> Migrator::runScript(const Migration& migration, Instant now)
{
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LINLI_ASSIGN(const std::int64_t before, m_connection.schemaVersion());
    if (before >= migration.number) {
        return {}; // another program that opened the same file did it while we waited
    }
    for (const std::string& statement : splitScript(migration.sql)) {
        LINLI_TRY(m_connection.execute(statement));
    }
    LINLI_ASSIGN(const std::int64_t after, m_connection.schemaVersion());
    if (after != migration.number) {
        return Error(ErrorCode::Internal).detail("a migration does not set its own user_version");
    }
    {
        LINLI_ASSIGN(Statement broken, m_connection.prepare(sql::kBrokenReference));
        LINLI_ASSIGN(const bool found, broken.step());
        if (found) {
            return Error(ErrorCode::StorageCorrupt)
                .detail("a migration breaks a reference in " + broken.row().text(0));
        }
        LINLI_ASSIGN(Statement record, m_connection.prepare(sql::kRecordMigration));
        record.bind("number", migration.number)
            .bind("checksum", std::string_view(checksumOf(migration)))
            .bind("applied", now);
        LINLI_TRY(record.run());
    }
    return transaction.commit();
}

Result<std::string> Migrator::copyBefore(const Migration& migration)
{
    const QString stem = QString::fromStdString(m_connection.path()) +
                         QStringLiteral(".before-%1").arg(migration.number, 4, 10, QChar(u'0'));
    QString target = stem;
    for (int attempt = 2; QFile::exists(target); ++attempt) {
        target = stem + QStringLiteral("-%1").arg(attempt);
    }
    LINLI_TRY(copyDatabase(m_connection, target.toStdString()));
    return target.toStdString();
}

} // namespace linli::storage
