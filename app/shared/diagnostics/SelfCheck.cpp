// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/SelfCheck.h"

#include "app/shared/ShopBackups.h"
#include "storage/core/Connection.h"
#include "storage/core/Statement.h"
#include "storage/sqlite/shop/BooksFile.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "vault/Keychain.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopKeyStore.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace linli::app {
namespace {

using usecases::CheckItem;
using usecases::CheckLine;
using usecases::CheckState;

constexpr qint64 kMega = 1'000'000;
constexpr qint64 kLittleRoom = 2000 * kMega;
constexpr qint64 kNoRoom = 200 * kMega;
constexpr Span kLateCopy = Span::days(2);
constexpr Span kClockSlack = Span::hours(1);
constexpr std::int64_t kManyUnsent = 1000;

CheckLine diskLine(const QString& file)
{
    const QFileInfo at(file);
    const QStorageInfo disk(at.absolutePath());
    const qint64 room = disk.bytesAvailable();
    QTemporaryFile probe(at.absolutePath() + QStringLiteral("/linli-check-XXXXXX"));
    CheckLine line{CheckItem::Disk, CheckState::Good, std::to_string(room / kMega) + " MB"};
    if (!probe.open() || room < kNoRoom) {
        line.state = CheckState::Bad;
    } else if (room < kLittleRoom) {
        line.state = CheckState::Note;
    }
    return line;
}

CheckLine clockLine(const QString& file, const ports::Clock& clock)
{
    const Instant now = clock.now();
    const QFileInfo shop(file);
    CheckLine line{CheckItem::Clock, CheckState::Good, now.toShanghaiText().substr(0, 16)};
    const auto written = Instant::fromUnixMs(shop.lastModified().toMSecsSinceEpoch());
    constexpr Instant kFirstRelease = Instant::fromUnixMs(1'767'225'600'000); // 2026-01-01
    if (now < kFirstRelease || now + kClockSlack < written) {
        line.state = CheckState::Bad;
    }
    return line;
}

CheckLine booksLine(const std::string& file)
{
    const vault::Sha256Hasher hasher;
    const Result<usecases::BooksReport> books = storage::checkBooksOf(file, hasher);
    CheckLine line{CheckItem::ShopFile, CheckState::Bad, {}};
    if (!books.ok()) {
        line.found = std::string(nameOf(books.error().code()));
    } else if (!books->ok()) {
        line.found = books->broken.empty() ? std::string("ledger") : books->broken.front();
    } else {
        line.state = CheckState::Good;
        line.found = std::to_string(QFileInfo(QString::fromStdString(file)).size() / 1000) + " KB";
    }
    return line;
}

CheckLine backupLine(const std::string& file, const ports::Clock& clock)
{
    const Result<std::optional<usecases::MadeBackup>> newest = ShopBackups(file, clock).newest();
    CheckLine line{CheckItem::Backup, CheckState::Note, {}};
    if (newest.ok() && *newest) {
        const Instant at = (*newest)->stamp.madeAt;
        line.found = at.toShanghaiText().substr(0, 16);
        line.state = clock.now() - at <= kLateCopy ? CheckState::Good : CheckState::Note;
    }
    return line;
}

CheckLine keyLine(const std::string& file, const ports::Clock& clock)
{
    CheckLine line{CheckItem::Keychain, CheckState::Bad, {}};
    const Result<storage::FoundShop> shop =
        storage::SqliteShop::find(file, clock.now(), storage::Access::ReadOnly);
    if (!shop.ok()) {
        return line;
    }
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    const Result<vault::HeldKey> held = keys.load(shop->id);
    if (held.ok()) {
        const bool safe = held->protection == vault::KeyProtection::Keychain;
        line.state = safe ? CheckState::Good : CheckState::Note;
        line.found = safe ? "keychain" : "file";
    }
    return line;
}

Result<std::optional<std::int64_t>> unsent(const std::string& file)
{
    storage::OpenOptions options;
    options.mustExist = true;
    options.readOnly = true;
    LINLI_ASSIGN(const auto connection, storage::Connection::open(file, options));
    LINLI_ASSIGN(storage::Statement linked,
                 connection->prepare("SELECT (SELECT count(*) FROM outbox WHERE state <> 'sent') "
                                     "FROM sync_state WHERE store_id <> '' LIMIT 1"));
    LINLI_ASSIGN(const bool found, linked.step());
    return found ? std::optional(linked.row().integer(0)) : std::nullopt;
}

CheckLine cloudLine(const std::string& file)
{
    const Result<std::optional<std::int64_t>> waits = unsent(file);
    CheckLine line{CheckItem::Cloud, CheckState::Good, {}};
    if (!waits.ok()) {
        line.state = CheckState::Bad;
    } else if (*waits) {
        line.found = std::to_string(**waits);
        line.state = **waits > kManyUnsent ? CheckState::Note : CheckState::Good;
    }
    return line;
}

} // namespace

std::vector<CheckLine> checkSession()
{
    return {fontsLine(QFontDatabase::families(QFontDatabase::SimplifiedChinese)),
            inputMethodLine(QGuiApplication::platformName(), qEnvironmentVariable("QT_IM_MODULE"))};
}

CheckLine fontsLine(const QStringList& chinese)
{
    return {CheckItem::Fonts, chinese.isEmpty() ? CheckState::Bad : CheckState::Good,
            chinese.isEmpty() ? std::string() : chinese.first().toStdString()};
}

CheckLine printerLine(const QString& standard, const QStringList& all)
{
    const QString name = standard.isEmpty() && !all.isEmpty() ? all.first() : standard;
    return {CheckItem::Printer, name.isEmpty() ? CheckState::Note : CheckState::Good,
            name.toStdString()};
}

CheckLine inputMethodLine(const QString& platform, const QString& module)
{
    // X11 writes Chinese only through a module that is named; elsewhere the system's own is used.
    static const QStringList latin{QString(), QStringLiteral("compose"), QStringLiteral("none"),
                                   QStringLiteral("simple"), QStringLiteral("xim")};
    const bool missing = platform == QLatin1String("xcb") && latin.contains(module);
    return {CheckItem::InputMethod, missing ? CheckState::Note : CheckState::Good,
            missing ? std::string() : (module.isEmpty() ? platform : module).toStdString()};
}

std::vector<CheckLine> checkShopFile(const std::string& file, const ports::Clock& clock)
{
    const QString path = QString::fromStdString(file);
    return {booksLine(file),        backupLine(file, clock), diskLine(path),
            clockLine(path, clock), keyLine(file, clock),    cloudLine(file)};
}

} // namespace linli::app
