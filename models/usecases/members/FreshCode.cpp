// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/FreshCode.h"

#include "usecases/ports/IdSource.h"
#include "usecases/ports/InviteStore.h"

namespace linli::usecases {

Result<std::string> freshCode(Shop& shop)
{
    for (;;) {
        std::string code = shop.ids.inviteCode().text();
        LINLI_ASSIGN(const bool taken, shop.invites.codeTaken(code));
        if (!taken) {
            return code;
        }
    }
}

} // namespace linli::usecases
