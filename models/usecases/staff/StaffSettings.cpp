// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/staff/StaffSettings.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <charconv>

namespace linli::usecases {
namespace {

constexpr std::string_view kLock = "staff.lock_minutes";
constexpr std::string_view kLimit = "staff.payout_limit_fen";
constexpr std::int32_t kMostMinutes = 120;

template <typename Number>
Result<Number> numberOf(Shop& shop, std::string_view key, Number otherwise)
{
    LINLI_ASSIGN(const std::optional<std::string> text, shop.settings.get(key));
    Number number = otherwise;
    if (text) {
        const auto [end, failed] =
            std::from_chars(text->data(), text->data() + text->size(), number);
        number = failed == std::errc() && end == text->data() + text->size() ? number : otherwise;
    }
    return number;
}

} // namespace

Result<StaffSettings> staffSettings(Shop& shop)
{
    StaffSettings settings;
    LINLI_ASSIGN(settings.lockMinutes, numberOf(shop, kLock, settings.lockMinutes));
    LINLI_ASSIGN(settings.payOutLimitFen, numberOf(shop, kLimit, settings.payOutLimitFen));
    return settings;
}

Result<void> saveStaffSettings(Shop& shop, const StaffSettings& settings)
{
    LINLI_TRY(permit(shop, staff::Permission::ManageStaff));
    LINLI_TRY(checkRange("lock_minutes", settings.lockMinutes, 1, kMostMinutes));
    LINLI_TRY(checkRange("payout_limit", settings.payOutLimitFen, 0, kMostFen));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set(kLock, std::to_string(settings.lockMinutes)));
        LINLI_TRY(shop.settings.set(kLimit, std::to_string(settings.payOutLimitFen)));
        return record(shop, AuditAct::StaffSettings, {},
                      std::to_string(settings.lockMinutes) + " min, " +
                          std::to_string(settings.payOutLimitFen) + " fen");
    });
}

} // namespace linli::usecases
