// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/staff/Permission.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// One who works in the shop. The name is sealed where it is stored; the PIN is known only as a
/// sealed Argon2id hash (Vault::sealPin).
struct StaffRecord
{
    std::string id;
    std::string name;
    staff::Role role = staff::Role::Cashier;
    std::string sealedPin;
    Instant since;
    std::optional<Instant> leftAt;
    std::int32_t wrongPins = 0; ///< in a row
    std::optional<Instant> blockedUntil;
};

/// Store thread. Errors of every call: those of the storage, SealBroken.
class StaffStore
{
  public:
    StaffStore() = default;
    StaffStore(const StaffStore&) = delete;
    StaffStore& operator=(const StaffStore&) = delete;
    virtual ~StaffStore() = default;

    /// Those who left, too; by `since`.
    virtual Result<std::vector<StaffRecord>> all() = 0;
    virtual Result<std::optional<StaffRecord>> find(std::string_view id) = 0;
    /// Inserts, or replaces the row of this id.
    virtual Result<void> save(const StaffRecord& record) = 0;
};

} // namespace linli::ports
