// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/TaskSettings.h"

#include "domain/time/BusinessDay.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <charconv>

namespace linli::usecases {
namespace {

constexpr const char* kFrom = "task.quiet_from";
constexpr const char* kTo = "task.quiet_to";
constexpr int kLastMinute = 24 * 60 - 1;

/// What is out of its limits reads as the default.
Result<int> minutesOf(Shop& shop, const char* key, int otherwise)
{
    LINLI_ASSIGN(const std::optional<std::string> kept, shop.settings.get(key));
    int minutes = -1;
    if (kept) {
        std::from_chars(kept->data(), kept->data() + kept->size(), minutes);
    }
    return minutes >= 0 && minutes <= kLastMinute ? minutes : otherwise;
}

} // namespace

Result<tasks::QuietHours> quietHours(Shop& shop)
{
    tasks::QuietHours quiet;
    LINLI_ASSIGN(quiet.from, minutesOf(shop, kFrom, quiet.from));
    LINLI_ASSIGN(quiet.to, minutesOf(shop, kTo, quiet.to));
    return quiet;
}

Result<void> saveQuietHours(Shop& shop, const tasks::QuietHours& quiet)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_TRY(checkRange("quiet_from", quiet.from, 0, kLastMinute));
    LINLI_TRY(checkRange("quiet_to", quiet.to, 0, kLastMinute));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set(kFrom, std::to_string(quiet.from)));
        return shop.settings.set(kTo, std::to_string(quiet.to));
    });
}

ports::TaskTimes taskTimes(const Shop& shop)
{
    const Instant now = shop.clock.now();
    const TimeWindow day = dayOf(now);
    return {now, day.from, day.to};
}

} // namespace linli::usecases
