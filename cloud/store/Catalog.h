// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "storage/core/Connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::cloud {

struct StoreRow
{
    std::string store;
    std::string name;
};

struct PairingRow
{
    std::string store;
    std::string secretHash;
    Instant expiresAt;
    std::int64_t triesLeft = 0;
};

struct VisitorRow
{
    std::string store;
    std::string tokenHash;
    std::string member;
};

struct DeviceRow
{
    std::string store;
    std::string device;
    std::string name;
    std::string tokenHash;
    std::string nextHash;
    Instant pairedAt;
    Instant seenAt;
    std::optional<Instant> revokedAt;
};

/// Which shops there are and who may speak for them. On a server every look-up names what it looks
/// for, because row-level security shows nothing else. Thread: the connection's. Errors of every
/// call: those of storage.
class Catalog
{
  public:
    explicit Catalog(storage::Connection& connection) : m_connection(connection) {}

    Result<void> addStore(const StoreRow& store, Instant now);
    Result<std::vector<StoreRow>> stores();

    Result<void> addPairing(const std::string& selector, const PairingRow& pairing);
    /// The pairing of this selector, of whatever shop.
    Result<std::optional<PairingRow>> pairing(const std::string& selector);
    Result<void> spendTry(const std::string& store, const std::string& selector);
    /// True where this call took it away: a code is used once even by two at the same moment.
    Result<bool> takePairing(const std::string& store, const std::string& selector);

    Result<void> addDevice(const DeviceRow& device, const std::string& app);
    /// By the hash of either token, revoked devices too.
    Result<std::optional<DeviceRow>> deviceOfToken(const std::string& hash);
    Result<void> offerToken(const DeviceRow& device, const std::string& nextHash);
    /// The offered token was used: from now on it is the only one.
    Result<void> adoptToken(const DeviceRow& device);
    Result<void> markSeen(const DeviceRow& device, Instant now);
    Result<std::vector<DeviceRow>> devices(const std::string& store);
    /// False where there is no such device.
    Result<bool> revoke(const std::string& store, const std::string& device, Instant now);

    /// Which neighbour a phone's cookie stands for.
    Result<void> addVisitor(const VisitorRow& visitor, Instant now);
    Result<std::optional<VisitorRow>> visitor(const std::string& tokenHash);
    Result<void> forgetVisitor(const VisitorRow& visitor);

  private:
    Result<void> scope(std::string_view setting, const std::string& value);
    storage::Connection& m_connection;
};

} // namespace linli::cloud
