// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/Catalog.h"

#include "cloud/store/Catalog.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::cloud {
namespace {

using storage::Row;
using storage::Statement;

constexpr std::string_view kStore = "linli.store";

Result<DeviceRow> deviceOf(const Row& row)
{
    DeviceRow device;
    device.store = row.text(0);
    device.device = row.text(1);
    device.name = row.text(2);
    device.tokenHash = row.text(3);
    device.nextHash = row.text(4);
    device.pairedAt = row.instant(5);
    device.seenAt = row.instant(6);
    device.revokedAt = row.optionalInstant(7);
    return device;
}

} // namespace

Result<void> Catalog::scope(std::string_view setting, const std::string& value)
{
    if (m_connection.isFile()) {
        return {};
    }
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kCloudScope));
    return set.bind("setting", setting).bind("value", std::string_view(value)).run();
}

Result<void> Catalog::addStore(const StoreRow& store, Instant now)
{
    LINLI_TRY(scope(kStore, store.store));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kCloudAddStore));
    add.bind("store", std::string_view(store.store)).bind("name", std::string_view(store.name));
    return add.bind("now", now).run();
}

Result<std::vector<StoreRow>> Catalog::stores()
{
    LINLI_TRY(scope("linli.scope", "service"));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCloudStores));
    return storage::rowList<StoreRow>(find, [](const Row& row) -> Result<StoreRow> {
        return StoreRow{row.text(0), row.text(1)};
    });
}

Result<void> Catalog::addPairing(const std::string& selector, const PairingRow& pairing)
{
    LINLI_TRY(scope(kStore, pairing.store));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kCloudAddPairing));
    add.bind("store", std::string_view(pairing.store)).bind("selector", std::string_view(selector));
    add.bind("hash", std::string_view(pairing.secretHash)).bind("expires", pairing.expiresAt);
    return add.bind("tries", pairing.triesLeft).run();
}

Result<std::optional<PairingRow>> Catalog::pairing(const std::string& selector)
{
    LINLI_TRY(scope("linli.code", selector));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCloudPairing));
    find.bind("selector", std::string_view(selector));
    return storage::firstRow<PairingRow>(find, [](const Row& row) -> Result<PairingRow> {
        return PairingRow{row.text(0), row.text(1), row.instant(2), row.integer(3)};
    });
}

Result<void> Catalog::spendTry(const std::string& store, const std::string& selector)
{
    LINLI_TRY(scope(kStore, store));
    LINLI_ASSIGN(Statement spend, m_connection.prepare(sql::kCloudSpendTry));
    spend.bind("store", std::string_view(store)).bind("selector", std::string_view(selector));
    return spend.run();
}

Result<bool> Catalog::takePairing(const std::string& store, const std::string& selector)
{
    LINLI_TRY(scope(kStore, store));
    LINLI_ASSIGN(Statement take, m_connection.prepare(sql::kCloudTakePairing));
    take.bind("store", std::string_view(store)).bind("selector", std::string_view(selector));
    LINLI_ASSIGN(const std::int64_t taken, take.runCounting());
    return taken > 0;
}

Result<void> Catalog::addDevice(const DeviceRow& device, const std::string& app)
{
    LINLI_TRY(scope(kStore, device.store));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kCloudAddDevice));
    add.bind("store", std::string_view(device.store));
    add.bind("device", std::string_view(device.device)).bind("name", std::string_view(device.name));
    add.bind("app", std::string_view(app)).bind("hash", std::string_view(device.tokenHash));
    return add.bind("now", device.pairedAt).bind("seen", device.seenAt).run();
}

Result<std::optional<DeviceRow>> Catalog::deviceOfToken(const std::string& hash)
{
    LINLI_TRY(scope("linli.token", hash));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCloudDeviceOfToken));
    find.bind("hash", std::string_view(hash)).bind("next", std::string_view(hash));
    return storage::firstRow<DeviceRow>(find, deviceOf);
}

Result<void> Catalog::offerToken(const DeviceRow& device, const std::string& nextHash)
{
    LINLI_TRY(scope(kStore, device.store));
    LINLI_ASSIGN(Statement offer, m_connection.prepare(sql::kCloudOfferToken));
    offer.bind("store", std::string_view(device.store));
    offer.bind("device", std::string_view(device.device));
    return offer.bind("next", std::string_view(nextHash)).run();
}

Result<void> Catalog::adoptToken(const DeviceRow& device)
{
    LINLI_TRY(scope(kStore, device.store));
    LINLI_ASSIGN(Statement adopt, m_connection.prepare(sql::kCloudAdoptToken));
    adopt.bind("store", std::string_view(device.store));
    return adopt.bind("device", std::string_view(device.device)).run();
}

Result<void> Catalog::markSeen(const DeviceRow& device, Instant now)
{
    LINLI_TRY(scope(kStore, device.store));
    LINLI_ASSIGN(Statement mark, m_connection.prepare(sql::kCloudMarkSeen));
    mark.bind("store", std::string_view(device.store)).bind("now", now);
    return mark.bind("device", std::string_view(device.device)).run();
}

Result<std::vector<DeviceRow>> Catalog::devices(const std::string& store)
{
    LINLI_TRY(scope(kStore, store));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCloudDevices));
    find.bind("store", std::string_view(store));
    return storage::rowList<DeviceRow>(find, deviceOf);
}

Result<bool> Catalog::revoke(const std::string& store, const std::string& device, Instant now)
{
    LINLI_TRY(scope(kStore, store));
    LINLI_ASSIGN(Statement end, m_connection.prepare(sql::kCloudRevoke));
    end.bind("store", std::string_view(store)).bind("device", std::string_view(device));
    LINLI_ASSIGN(const std::int64_t ended, end.bind("now", now).runCounting());
    return ended > 0;
}

Result<void> Catalog::addVisitor(const VisitorRow& visitor, Instant now)
{
    LINLI_TRY(scope(kStore, visitor.store));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kCloudAddVisitor));
    add.bind("store", std::string_view(visitor.store)).bind("now", now);
    add.bind("hash", std::string_view(visitor.tokenHash));
    return add.bind("member", std::string_view(visitor.member)).run();
}

Result<std::optional<VisitorRow>> Catalog::visitor(const std::string& tokenHash)
{
    LINLI_TRY(scope("linli.token", tokenHash));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCloudVisitor));
    find.bind("hash", std::string_view(tokenHash));
    return storage::firstRow<VisitorRow>(find, [](const Row& row) -> Result<VisitorRow> {
        return VisitorRow{row.text(0), row.text(1), row.text(2)};
    });
}

Result<void> Catalog::forgetVisitor(const VisitorRow& visitor)
{
    LINLI_TRY(scope(kStore, visitor.store));
    LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kCloudForgetVisitor));
    forget.bind("store", std::string_view(visitor.store));
    return forget.bind("member", std::string_view(visitor.member)).run();
}

} // namespace linli::cloud
