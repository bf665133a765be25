// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/staff/PayOutPermit.h"

#include "domain/money/Money.h"
#include "usecases/desk/Permit.h"
#include "usecases/staff/StaffSettings.h"

namespace linli::usecases {
namespace {

bool fresh(const std::optional<Instant>& at, Instant now)
{
    return at && *at <= now && now - *at <= kPinHolds;
}

} // namespace

Result<void> permitPayOut(Shop& shop, std::int64_t amountFen)
{
    LINLI_TRY(permit(shop, staff::Permission::PayOut));
    const Desk& desk = shop.desk;
    if (!desk.guarded) {
        return {};
    }
    const Instant now = shop.clock.now();
    if (!fresh(desk.pinAt, now)) {
        return Error(ErrorCode::PinNeeded);
    }
    LINLI_ASSIGN(const StaffSettings settings, staffSettings(shop));
    if (amountFen > settings.payOutLimitFen && !fresh(desk.ownerPinAt, now)) {
        return Error::badInput(ErrorCode::OwnerNeeded, "amount",
                               Money::fromFen(amountFen).toPlainText(),
                               Money::fromFen(settings.payOutLimitFen).toPlainText());
    }
    return {};
}

Result<PayOutNeeds> payOutNeeds(Shop& shop, std::int64_t amountFen)
{
    LINLI_TRY(permit(shop, staff::Permission::PayOut));
    if (!shop.desk.guarded) {
        return PayOutNeeds::Nothing;
    }
    LINLI_ASSIGN(const StaffSettings settings, staffSettings(shop));
    return amountFen > settings.payOutLimitFen ? PayOutNeeds::PinAndOwner : PayOutNeeds::Pin;
}

void usePin(Shop& shop)
{
    shop.desk.pinAt.reset();
    shop.desk.ownerPinAt.reset();
}

} // namespace linli::usecases
