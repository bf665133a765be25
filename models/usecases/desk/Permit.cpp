// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/desk/Permit.h"

namespace linli::usecases {

Result<void> permit(const Shop& shop, staff::Permission permission)
{
    const Desk& desk = shop.desk;
    if (!desk.locked && staff::may(desk.role, permission)) {
        return {};
    }
    const std::string role(desk.locked ? "locked" : staff::textOf(desk.role));
    return Error::badInput(ErrorCode::NotAllowed, "role", role,
                           std::string(staff::textOf(staff::leastRoleFor(permission))));
}

} // namespace linli::usecases
