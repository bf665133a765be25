// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/Birthdays.h"

#include "domain/time/BusinessDay.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr int kLeapYear = 2024; // every day there is

Result<void> checkConsent(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::vector<ports::Consent> given, shop.members.consents(member));
    const bool agreed = std::any_of(given.begin(), given.end(), [](const ports::Consent& one) {
        return one.purpose == kBirthdayConsent && !one.withdrawnAt;
    });
    return agreed ? Result<void>()
                  : Result<void>(Error::badInput(ErrorCode::ConsentNeeded, "birthday",
                                                 kBirthdayConsent, kBirthdayConsent));
}

} // namespace

Result<void> saveBirthday(Shop& shop, const MemberKey& member, int month, int day)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    LINLI_TRY(existingMember(shop, member));
    if (!BusinessDay::fromDate({kLeapYear, month, day}).ok()) {
        return Error::badInput(ErrorCode::InvalidValue, "birthday",
                               std::to_string(month) + "-" + std::to_string(day), "01-01 – 12-31");
    }
    LINLI_TRY(checkConsent(shop, member));
    return inOneUnit(shop, [&]() -> Result<void> {
        const ports::Birthday birthday{member, month, day};
        LINLI_TRY(shop.features.tasks->facts().setBirthday(member, birthday, shop.clock.now()));
        return record(shop, AuditAct::MemberEdited, member.text(), "birthday");
    });
}

Result<void> forgetBirthday(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.features.tasks->facts().setBirthday(member, {}, shop.clock.now()));
        return record(shop, AuditAct::MemberEdited, member.text(), "birthday");
    });
}

Result<std::optional<ports::Birthday>> birthdayOf(Shop& shop, const MemberKey& member)
{
    return shop.features.tasks->facts().birthdayOf(member);
}

} // namespace linli::usecases
