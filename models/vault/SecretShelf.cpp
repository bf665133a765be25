// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/SecretShelf.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace linli::vault {
namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error aboutFile(ErrorCode code, const std::string& path, const QString& words)
{
    return Error::badInput(code, "file", path, "0600").detail(words.toStdString());
}

bool isPlain(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-';
    });
}

} // namespace

SecretShelf::SecretShelf(std::string folder,
                         std::string shopId,
                         const ports::Vault& vault,
                         SecretStore* keychain)
    : m_folder(std::move(folder)), m_shopId(std::move(shopId)), m_vault(vault), m_keychain(keychain)
{
}

Result<std::string> SecretShelf::fileOf(std::string_view name) const
{
    if (!isPlain(name) || !isPlain(m_shopId)) {
        return Error(ErrorCode::InvalidCode);
    }
    return m_folder + "/" + m_shopId + "-" + std::string(name) + ".secret";
}

std::string SecretShelf::keychainName(std::string_view name) const
{
    return "secret-" + m_shopId + "-" + std::string(name);
}

Result<SecretPlace> SecretShelf::keep(std::string_view name, std::string_view secret)
{
    LINLI_ASSIGN(const std::string path, fileOf(name));
    if (putIntoKeychain(name, secret)) {
        QFile::remove(QString::fromStdString(path)); // an older one would be read first
        return SecretPlace::Keychain;
    }
    LINLI_TRY(writeFile(path, secret));
    return SecretPlace::SealedFile;
}

Result<std::optional<std::string>> SecretShelf::read(std::string_view name)
{
    LINLI_ASSIGN(const std::string path, fileOf(name));
    QFile file(QString::fromStdString(path));
    if (file.exists()) {
        // A restored or copied file may have lost its mode; put it right before it is read.
        if (!file.setPermissions(kOwnerOnly) || !file.open(QIODevice::ReadOnly)) {
            return aboutFile(ErrorCode::FileUnreadable, path, file.errorString());
        }
        LINLI_ASSIGN(std::string secret, m_vault.open(file.readAll().toStdString()));
        return std::optional(std::move(secret));
    }
    if (m_keychain == nullptr) {
        return std::optional<std::string>();
    }
    LINLI_ASSIGN(std::optional<std::string> kept, m_keychain->read(keychainName(name)));
    return kept && kept->empty() ? std::nullopt : std::move(kept);
}

Result<SecretPlace> SecretShelf::placeOf(std::string_view name)
{
    LINLI_ASSIGN(const std::string path, fileOf(name));
    LINLI_ASSIGN(const std::optional<std::string> kept, read(name));
    if (!kept) {
        return SecretPlace::None;
    }
    return QFile::exists(QString::fromStdString(path)) ? SecretPlace::SealedFile
                                                       : SecretPlace::Keychain;
}

Result<void> SecretShelf::forget(std::string_view name)
{
    LINLI_ASSIGN(const std::string path, fileOf(name));
    QFile file(QString::fromStdString(path));
    if (file.exists() && !file.remove()) {
        return aboutFile(ErrorCode::FileUnwritable, path, file.errorString());
    }
    return m_keychain == nullptr ? Result<void>{} : m_keychain->remove(keychainName(name));
}

/// Only what can be read back is there; anything else falls back to the file.
bool SecretShelf::putIntoKeychain(std::string_view name, std::string_view secret)
{
    if (m_keychain == nullptr || !m_keychain->write(keychainName(name), secret).ok()) {
        return false;
    }
    const auto kept = m_keychain->read(keychainName(name));
    return kept.ok() && *kept == std::string(secret);
}

Result<void> SecretShelf::writeFile(const std::string& path, std::string_view secret) const
{
    const QString folder = QString::fromStdString(m_folder);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner)) {
        return aboutFile(ErrorCode::FileUnwritable, path, QStringLiteral("folder"));
    }
    QSaveFile file(QString::fromStdString(path));
    const QByteArray sealed = QByteArray::fromStdString(m_vault.seal(secret));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                         file.write(sealed) == sealed.size() && file.commit();
    return written ? Result<void>{}
                   : aboutFile(ErrorCode::FileUnwritable, path, file.errorString());
}

} // namespace linli::vault
