// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ShopKeyStore.h"

#include "domain/ids/Id.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace linli::vault {
namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error aboutFile(ErrorCode code, const std::string& path, const QString& words)
{
    return Error::badInput(code, "file", path, "0600").detail(words.toStdString());
}

std::string nameOf(std::string_view shopId)
{
    return "shop-key-" + std::string(shopId);
}

/// The id comes out of a file that anybody may have made and becomes a file name.
Result<void> checkId(std::string_view shopId)
{
    LINLI_ASSIGN(const IdBytes id, IdBytes::parse(shopId));
    return id.toText() == shopId ? Result<void>{} : Error(ErrorCode::InvalidCode);
}

} // namespace

ShopKeyStore::ShopKeyStore(std::string folder, SecretStore* keychain)
    : m_folder(std::move(folder)), m_keychain(keychain)
{
}

std::string ShopKeyStore::defaultFolder()
{
    QString folder = qEnvironmentVariable("LINLI_CONFIG_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                 QStringLiteral("/linli");
    }
    return (folder + QStringLiteral("/keys")).toStdString();
}

Result<HeldKey> ShopKeyStore::create(std::string_view shopId)
{
    return adopt(shopId, ShopKey::random());
}

Result<HeldKey> ShopKeyStore::adopt(std::string_view shopId, ShopKey key)
{
    LINLI_TRY(checkId(shopId));
    const Result<HeldKey> present = load(shopId);
    if (present.ok()) {
        return Error::badInput(ErrorCode::AlreadyExists, "key", std::string(shopId), {});
    }
    if (QFile::exists(QString::fromStdString(fileOf(shopId)))) {
        return present.error(); // unreadable or broken: writing over it would lose it for good
    }
    if (putIntoKeychain(shopId, key)) {
        return HeldKey{std::move(key), KeyProtection::Keychain};
    }
    LINLI_TRY(writeFile(shopId, key));
    return HeldKey{std::move(key), KeyProtection::File};
}

Result<void> ShopKeyStore::keep(std::string_view shopId, const ShopKey& key)
{
    LINLI_TRY(checkId(shopId));
    return putIntoKeychain(shopId, key) ? Result<void>() : writeFile(shopId, key);
}

Result<HeldKey> ShopKeyStore::load(std::string_view shopId)
{
    LINLI_TRY(checkId(shopId));
    const std::string path = fileOf(shopId);
    QFile file(QString::fromStdString(path));
    if (file.exists()) {
        // A restored or copied file may have lost its mode; put it right before it is read.
        if (!file.setPermissions(kOwnerOnly) || !file.open(QIODevice::ReadOnly)) {
            return aboutFile(ErrorCode::FileUnreadable, path, file.errorString());
        }
        LINLI_ASSIGN(ShopKey key, ShopKey::parse(file.readAll().trimmed().toStdString()));
        return HeldKey{std::move(key), KeyProtection::File};
    }
    if (m_keychain != nullptr) {
        LINLI_ASSIGN(const std::optional<std::string> kept, m_keychain->read(nameOf(shopId)));
        if (kept) {
            LINLI_ASSIGN(ShopKey key, ShopKey::parse(*kept));
            return HeldKey{std::move(key), KeyProtection::Keychain};
        }
    }
    return Error::badInput(ErrorCode::NotFound, "key", std::string(shopId), m_folder);
}

std::string ShopKeyStore::fileOf(std::string_view shopId) const
{
    return m_folder + "/" + std::string(shopId) + ".key";
}

Result<void> ShopKeyStore::writeFile(std::string_view shopId, const ShopKey& key) const
{
    const std::string path = fileOf(shopId);
    const QString folder = QString::fromStdString(m_folder);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner)) {
        return aboutFile(ErrorCode::FileUnwritable, path, QStringLiteral("folder"));
    }
    QSaveFile file(QString::fromStdString(path));
    const QByteArray line = QByteArray::fromStdString(key.toHex() + "\n");
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                         file.write(line) == line.size() && file.commit();
    return written ? Result<void>{}
                   : aboutFile(ErrorCode::FileUnwritable, path, file.errorString());
}

/// Only what can be read back is there; anything else falls back to the file.
bool ShopKeyStore::putIntoKeychain(std::string_view shopId, const ShopKey& key)
{
    if (m_keychain == nullptr || !m_keychain->write(nameOf(shopId), key.toHex()).ok()) {
        return false;
    }
    const auto kept = m_keychain->read(nameOf(shopId));
    return kept.ok() && *kept == key.toHex();
}

} // namespace linli::vault
