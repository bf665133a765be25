// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ShopBackups.h"

#include "app/shared/BackupNote.h"
#include "domain/privacy/KeepingTimes.h"
#include "storage/sqlite/backups/RestoreShop.h"
#include "storage/sqlite/backups/ShopCopies.h"
#include "vault/Keychain.h"
#include "vault/ShopKeyStore.h"
#include "vault/ShopVault.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace linli::app {
namespace {

using storage::ShopCopies;

/// Opens the computer's keys for one call.
template <typename Work> auto withKeys(Work work)
{
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    return work(keys);
}

Result<std::string> keyOf(const std::string& shopId)
{
    return withKeys([&](vault::ShopKeyStore& keys) -> Result<std::string> {
        LINLI_ASSIGN(const vault::HeldKey held, keys.load(shopId));
        return held.key.toHex();
    });
}

/// None where the shop's key is not on this computer.
std::unique_ptr<vault::ShopVault> vaultOf(const std::string& shopFile)
{
    const Result<ports::BackupFacts> facts = storage::factsOf(shopFile, false);
    if (!facts.ok()) {
        return nullptr;
    }
    const Result<std::string> hex = keyOf(facts->shopId);
    Result<vault::ShopKey> key = vault::ShopKey::parse(hex.ok() ? *hex : std::string());
    return key.ok() ? std::make_unique<vault::ShopVault>(std::move(key).value()) : nullptr;
}

/// Nothing to do where the key is here already; another one of the same shop is not replaced.
Result<void> bringKey(const std::string& shopId, const std::string& hex)
{
    return withKeys([&](vault::ShopKeyStore& keys) -> Result<void> {
        const Result<vault::HeldKey> held = keys.load(shopId);
        if (!held.ok() && held.error().code() != ErrorCode::NotFound) {
            return held.error();
        }
        if (held.ok()) {
            return held->key.toHex() == hex
                       ? Result<void>{}
                       : Error::badInput(ErrorCode::SealBroken, "key", shopId, {});
        }
        LINLI_ASSIGN(vault::ShopKey key, vault::ShopKey::parse(hex));
        LINLI_TRY(keys.adopt(shopId, std::move(key)));
        return {};
    });
}

Error aboutBackup(const Error& error, const std::string& file)
{
    const bool damaged = error.code() == ErrorCode::StorageCorrupt ||
                         error.code() == ErrorCode::StorageFailed ||
                         error.code() == ErrorCode::BackupDamaged;
    return damaged ? Error::badInput(ErrorCode::BackupDamaged, "backup", file, "*.linli")
                         .causedBy(error)
                   : error;
}

Result<RestorePreview> plainPreview(const std::string& file)
{
    const Result<ports::BackupFacts> facts = storage::factsOf(file, true);
    if (!facts.ok()) {
        return aboutBackup(facts.error(), file);
    }
    LINLI_TRY(keyOf(facts->shopId)); // without its key the shop would be a locked box
    return RestorePreview{*facts, std::nullopt, std::nullopt, false};
}

Result<RestorePreview> sealedPreview(const std::string& file, const std::string& passphrase)
{
    LINLI_ASSIGN(const std::string text, vault::SealedCopy::check(file, passphrase));
    const Result<BackupNote> note = parseBackupNote(text);
    if (!note.ok()) {
        return aboutBackup(note.error(), file);
    }
    return RestorePreview{note->facts, note->madeAt, std::nullopt, !keyOf(note->facts.shopId).ok()};
}

} // namespace

ShopBackups::ShopBackups(std::string shopFile, const ports::Clock& clock)
    : m_shopFile(std::move(shopFile)), m_clock(clock)
{
}

std::string ShopBackups::folder() const
{
    return ShopCopies::defaultFolder(m_shopFile);
}

std::string ShopBackups::pathOf(const backup::Stamp& stamp) const
{
    return ShopCopies(m_shopFile, folder()).pathOf(stamp);
}

Result<usecases::MadeBackup> ShopBackups::make(backup::Reason reason) const
{
    ShopCopies copies(m_shopFile, folder());
    return usecases::backUp(copies, m_clock, reason);
}

Result<std::optional<usecases::MadeBackup>> ShopBackups::makeDaily() const
{
    const auto vault = vaultOf(m_shopFile);
    ShopCopies copies(m_shopFile, folder(), vault.get());
    return usecases::backUpDaily(copies, m_clock);
}

Result<int> ShopBackups::forgetErased() const
{
    const auto vault = vaultOf(m_shopFile);
    ShopCopies copies(m_shopFile, folder(), vault.get());
    LINLI_ASSIGN(int seen, usecases::forgetErasedInCopies(copies, m_clock));
    const QFileInfo shop(QString::fromStdString(m_shopFile));
    const QStringList before =
        shop.dir().entryList({shop.fileName() + QStringLiteral(".before-*")}, QDir::Files);
    for (const QString& name : before) {
        const QFileInfo copy(shop.dir().filePath(name));
        const Span age =
            m_clock.now() - Instant::fromUnixMs(copy.lastModified().toMSecsSinceEpoch());
        const bool part =
            name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        if (age > privacy::kBackupKeepsErased && !part) {
            LINLI_TRY(copies.forgetErasedIn(copy.filePath().toStdString()));
            ++seen;
        }
    }
    return seen;
}

Result<std::vector<usecases::MadeBackup>> ShopBackups::list() const
{
    ShopCopies copies(m_shopFile, folder());
    LINLI_ASSIGN(const std::vector<backup::Stamp> stamps, usecases::listBackups(copies));
    std::vector<usecases::MadeBackup> all;
    for (const backup::Stamp& stamp : stamps) {
        Result<ports::BackupFacts> facts = copies.inspect(stamp);
        if (facts.ok()) { // one that cannot be read is no backup
            all.push_back({stamp, std::move(facts).value()});
        }
    }
    return all;
}

Result<std::optional<usecases::MadeBackup>> ShopBackups::newest() const
{
    LINLI_ASSIGN(std::vector<usecases::MadeBackup> all, list());
    return all.empty() ? std::optional<usecases::MadeBackup>()
                       : std::optional(std::move(all.front()));
}

Result<ports::BackupFacts> ShopBackups::copyTo(const std::string& file) const
{
    return storage::copyShop(m_shopFile, file);
}

Result<ports::BackupFacts> ShopBackups::sealTo(const std::string& file,
                                               const std::string& passphrase,
                                               vault::SealStrength strength) const
{
    LINLI_TRY(vault::SealedCopy::checkPassphrase(passphrase)); // before anything is made
    if (QFile::exists(QString::fromStdString(file))) {
        return Error::badInput(ErrorCode::AlreadyExists, "file", file, "*.linlibak");
    }
    LINLI_ASSIGN(usecases::MadeBackup made, make(backup::Reason::ByHand));
    LINLI_ASSIGN(std::string key, keyOf(made.facts.shopId));
    const BackupNote note{made.facts, std::move(key), made.stamp.madeAt};
    LINLI_TRY(
        vault::SealedCopy::seal(pathOf(made.stamp), file, textOf(note), passphrase, strength));
    made.facts.bytes = QFile(QString::fromStdString(file)).size();
    return made.facts;
}

Result<RestorePreview> ShopBackups::preview(const std::string& file,
                                            const std::string& passphrase) const
{
    LINLI_ASSIGN(RestorePreview preview, vault::SealedCopy::isOne(file)
                                             ? sealedPreview(file, passphrase)
                                             : plainPreview(file));
    const Result<ports::BackupFacts> present = storage::factsOf(m_shopFile, false);
    if (present.ok()) {
        preview.present = *present;
    }
    return preview;
}

Result<ports::BackupFacts> ShopBackups::restore(const std::string& file,
                                                const std::string& passphrase) const
{
    if (!vault::SealedCopy::isOne(file)) {
        LINLI_TRY(plainPreview(file));
        const auto ours = vaultOf(m_shopFile);
        return storage::restoreShop(storage::plainSource(file), m_shopFile, folder(), m_clock.now(),
                                    ours.get());
    }
    LINLI_ASSIGN(const std::string text, vault::SealedCopy::check(file, passphrase));
    LINLI_ASSIGN(const BackupNote note, parseBackupNote(text));
    LINLI_TRY(bringKey(note.facts.shopId, note.keyHex));
    const storage::BackupSource source{file, [&](const std::string& target) -> Result<void> {
                                           LINLI_TRY(
                                               vault::SealedCopy::open(file, target, passphrase));
                                           return {};
                                       }};
    const auto ours = vaultOf(m_shopFile);
    return storage::restoreShop(source, m_shopFile, folder(), m_clock.now(), ours.get());
}

} // namespace linli::app
