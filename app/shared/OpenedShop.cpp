// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/OpenedShop.h"

#include "usecases/shop/SystemIds.h"
#include "vault/Keychain.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace linli::app {
namespace {

std::string dataFile(const QString& name)
{
    const QString named = qEnvironmentVariable("LINLI_DATA_DIR");
    const QString folder =
        named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                              QStringLiteral("/linli")
                        : named;
    QDir().mkpath(folder);
    return (folder + QLatin1Char('/') + name).toStdString();
}

std::unique_ptr<ports::IdSource> idsOf(const ports::Clock& clock, std::uint64_t seed)
{
    const auto nowMs = [&clock] { return clock.now().unixMs(); };
    if (seed == 0) {
        return std::make_unique<usecases::SystemIds>(nowMs);
    }
    return std::make_unique<usecases::SeededIds>(seed, nowMs);
}

} // namespace

std::string defaultShopFile()
{
    return dataFile(QStringLiteral("shop.linli"));
}

std::string sampleShopFile()
{
    return dataFile(QStringLiteral("sample.linli"));
}

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant::fromUnixMs(
        std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
}

OpenedShop::OpenedShop(const ports::Clock& clock, vault::HeldKey key, std::uint64_t seed)
    : m_clock(clock), m_ids(idsOf(clock, seed)), m_protection(key.protection),
      m_vault(std::move(key.key))
{
}

Result<std::unique_ptr<OpenedShop>> OpenedShop::open(const std::string& path,
                                                     const ports::Clock& clock)
{
    if (!QFileInfo::exists(QString::fromStdString(path))) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path,
                               "linlictl init --shop FILE");
    }
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    const storage::Access access = storage::accessAllowed(path);
    LINLI_ASSIGN(storage::FoundShop found, storage::SqliteShop::find(path, clock.now(), access));
    LINLI_ASSIGN(vault::HeldKey key, keys.load(found.id));
    std::unique_ptr<OpenedShop> opened(new OpenedShop(clock, std::move(key), 0));
    opened->m_access = access;
    opened->m_shop = storage::SqliteShop::open(std::move(found), opened->parts());
    return opened;
}

Result<std::unique_ptr<OpenedShop>>
OpenedShop::create(const std::string& path, const ports::Clock& clock, std::uint64_t seed)
{
    if (QFileInfo::exists(QString::fromStdString(path))) {
        return Error::badInput(ErrorCode::AlreadyExists, "file", path, "--shop FILE");
    }
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    const std::string id =
        usecases::SystemIds([&clock] { return clock.now().unixMs(); }).next().toText();
    LINLI_ASSIGN(vault::HeldKey key, keys.create(id));
    std::unique_ptr<OpenedShop> opened(new OpenedShop(clock, std::move(key), seed));
    LINLI_ASSIGN(opened->m_shop, storage::SqliteShop::create(path, id, opened->parts()));
    return opened;
}

} // namespace linli::app
