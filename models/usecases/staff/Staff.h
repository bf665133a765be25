// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/staff/Permission.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

struct StaffRow
{
    std::string id;
    std::string name;
    staff::Role role = staff::Role::Cashier;
    Instant since;
    bool operator==(const StaffRow&) const = default;
};

struct NewStaff
{
    std::string name; ///< 1–20 characters
    staff::Role role = staff::Role::Cashier;
    std::string pin; ///< 4–8 digits, not all the same, no run (1234, 4321)
};

/// What a PIN led to. A wrong one is an answer, not an Error: the count of wrong ones must stay.
struct PinAnswer
{
    bool right = false;
    std::int32_t triesLeft = 0;
    std::optional<Instant> blockedUntil; ///< set: it was not even compared
};

/// Tries before an account rests: a minute, then twice as long each time, at most an hour.
inline constexpr std::int32_t kPinTries = 5;

/// Who stands at the counter, for the windows.
struct DeskView
{
    bool guarded = false;
    bool locked = false;
    std::string actor;
    staff::Role role = staff::Role::Owner;
    std::int32_t lockMinutes = 5;
    std::vector<StaffRow> staff;
};
[[nodiscard]] Result<DeskView> deskView(Shop& shop);

/// Those who work here now.
[[nodiscard]] Result<std::vector<StaffRow>> listStaff(Shop& shop);

/// Reads who there is and locks the desk if there is anybody: called once when a shop is opened by
/// the console.
[[nodiscard]] Result<void> guardDesk(Shop& shop);

/// The first one must be an owner; with her the desk is guarded and she is signed in. Returns the
/// id. Errors: NotAllowed, MissingValue, TooLong, InvalidValue (pin, role), AlreadyExists (name).
[[nodiscard]] Result<std::string> addStaff(Shop& shop, const NewStaff& person);
/// Name and role; an empty pin keeps the old one. The last owner stays one. Errors: those of
/// addStaff, NotFound, Refused.
[[nodiscard]] Result<void> changeStaff(Shop& shop, const std::string& id, const NewStaff& person);
/// The last owner can go only as the last of all: then the shop is without staff again.
/// Errors: NotAllowed, NotFound, Refused.
[[nodiscard]] Result<void> removeStaff(Shop& shop, const std::string& id);

/// Unlocks the desk as this person. Errors: NotFound.
[[nodiscard]] Result<PinAnswer> signIn(Shop& shop, const std::string& id, const std::string& pin);
/// The actor's own PIN once more, before a pay-out.
[[nodiscard]] Result<PinAnswer> confirmPin(Shop& shop, const std::string& pin);
/// Any owner's PIN, for an amount above the limit; after confirmPin.
[[nodiscard]] Result<PinAnswer>
confirmOwner(Shop& shop, const std::string& owner, const std::string& pin);
[[nodiscard]] Result<void> lockDesk(Shop& shop);

} // namespace linli::usecases
