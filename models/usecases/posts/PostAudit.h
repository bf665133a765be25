// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/desk/Desk.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/shop/Shop.h"

#include <string_view>

namespace linli::usecases {

/// Writes an act of group posts into the trail, in the unit of work that is open: ids and kinds
/// only, never a key, a text or a name. words/safety/AuditText knows the acts.
[[nodiscard]] inline Result<void>
notePost(Shop& shop, std::string_view act, std::string_view subject, std::string_view detail)
{
    ports::AuditRow row;
    row.at = shop.clock.now();
    row.actor = shop.desk.actor;
    row.act = std::string(act);
    row.subject = std::string(subject);
    row.detail = std::string(detail);
    return shop.audit.append(row);
}

} // namespace linli::usecases
