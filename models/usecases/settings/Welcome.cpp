// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/settings/Welcome.h"

#include "usecases/ports/MemberStore.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {
constexpr std::string_view kLeft = "welcome.left";
}

Result<bool> firstStepsDue(Shop& shop)
{
    LINLI_ASSIGN(const auto left, shop.settings.get(kLeft));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    if (left.has_value() || profile.sample || !profile.name.empty()) {
        return false;
    }
    LINLI_ASSIGN(const auto people, shop.members.list({}, {1, std::nullopt}));
    return people.total == 0;
}

Result<void> leaveFirstSteps(Shop& shop)
{
    return inOneUnit(shop, [&] { return shop.settings.set(kLeft, "1"); });
}

} // namespace linli::usecases
