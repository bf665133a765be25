// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace linli::staff {

/// Who works at the counter (spec/security.md S13).
enum class Role : std::uint8_t
{
    Owner,
    Cashier, ///< sells, hands out, pays out with the PIN; sees masked phones
    Viewer,  ///< looks only
};

/// "owner", "cashier", "viewer"
[[nodiscard]] std::string_view textOf(Role role);
[[nodiscard]] std::optional<Role> roleOf(std::string_view text);

/// What an act needs. Looking needs nothing.
enum class Permission : std::uint8_t
{
    Sell,         ///< enrol, bind, order, pay, fulfil, refund, redeem, open a group buy
    Settle,       ///< release what is due
    EditPeople,   ///< change a neighbour, consents
    RevealPhone,  ///< see all digits; written into the audit trail
    HoldGoods,    ///< 品质刹车
    Review,       ///< approve or reject what waits for a yes
    PayOut,       ///< asks the PIN
    EditGoods,    ///< goods and prices
    EditRules,    ///< rules, budgets
    Credit,       ///< rewards by hand
    ManagePeople, ///< block, merge, erase
    Import,
    Export,
    Settings,
    ManageStaff,
    Backup,
};

inline constexpr int kPermissionCount = static_cast<int>(Permission::Backup) + 1;

/// The matrix: everything for the owner, the counter's work for a cashier, nothing for a viewer.
[[nodiscard]] bool may(Role role, Permission permission);
/// The least of the roles that may: "owner" or "cashier".
[[nodiscard]] Role leastRoleFor(Permission permission);

} // namespace linli::staff
