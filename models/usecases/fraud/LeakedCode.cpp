// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fraud/LeakedCode.h"

#include "domain/fraud/Detect.h"
#include "usecases/desk/Permit.h"
#include "usecases/fraud/Flags.h"
#include "usecases/members/FreshCode.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {

Result<std::string> replaceLeakedCode(Shop& shop, const std::string& flagKey)
{
    LINLI_TRY(permit(shop, staff::Permission::ManagePeople));
    const std::string leaked = fraud::leakedLinkOf(flagKey).text();
    LINLI_ASSIGN(const std::optional<MemberKey> owner, shop.invites.ownerOfCode(leaked));
    if (!owner) {
        return Error::badInput(ErrorCode::NotFound, "code", leaked, "a code in force");
    }
    return inOneUnit(shop, [&]() -> Result<std::string> {
        LINLI_ASSIGN(std::string fresh, freshCode(shop));
        LINLI_TRY(confirmFlag(shop, flagKey, leaked + " → " + fresh));
        LINLI_TRY(submitNow(shop, rewards::RevokeLink{LinkId(leaked)}));
        LINLI_TRY(submitNow(shop, rewards::AddLink{LinkId(fresh), *owner, true, true}));
        return fresh;
    });
}

} // namespace linli::usecases
