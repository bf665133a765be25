// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/Permission.h"

namespace linli::staff {

std::string_view textOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return "owner";
    case Role::Cashier:
        return "cashier";
    case Role::Viewer:
        break;
    }
    return "viewer";
}

std::optional<Role> roleOf(std::string_view text)
{
    for (const Role role : {Role::Owner, Role::Cashier, Role::Viewer}) {
        if (textOf(role) == text) {
            return role;
        }
    }
    return std::nullopt;
}

bool may(Role role, Permission permission)
{
    switch (role) {
    case Role::Owner:
        return true;
    case Role::Cashier:
        return leastRoleFor(permission) == Role::Cashier;
    case Role::Viewer:
        break;
    }
    return false;
}

Role leastRoleFor(Permission permission)
{
    switch (permission) {
    case Permission::Sell:
    case Permission::Settle:
    case Permission::EditPeople:
    case Permission::RevealPhone:
    case Permission::HoldGoods:
    case Permission::Review:
    case Permission::PayOut:
        return Role::Cashier;
    case Permission::EditGoods:
    case Permission::EditRules:
    case Permission::Credit:
    case Permission::ManagePeople:
    case Permission::Import:
    case Permission::Export:
    case Permission::Settings:
    case Permission::ManageStaff:
    case Permission::Backup:
        break;
    }
    return Role::Owner;
}

} // namespace linli::staff
