// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/staff/Staff.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/staff/PayOutPermit.h"
#include "usecases/staff/Pin.h"
#include "usecases/staff/StaffSettings.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestName = 20;
using Records = std::vector<ports::StaffRecord>;

Result<Records> present(Shop& shop)
{
    LINLI_ASSIGN(Records all, shop.staff.all());
    std::erase_if(all, [](const ports::StaffRecord& one) { return one.leftAt.has_value(); });
    return all;
}

std::ptrdiff_t owners(const Records& records)
{
    return std::count_if(records.begin(), records.end(), [](const ports::StaffRecord& one) {
        return one.role == staff::Role::Owner;
    });
}

Result<ports::StaffRecord> existing(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(std::optional<ports::StaffRecord> found, shop.staff.find(id));
    if (!found || found->leftAt) {
        return Error::badInput(ErrorCode::NotFound, "staff", id, "staff");
    }
    return *std::move(found);
}

Result<std::string>
freeName(const Records& records, const std::string& id, const std::string& typed)
{
    LINLI_ASSIGN(std::string name, typedText("name", typed, kLongestName));
    if (name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "name", "", "1–20");
    }
    for (const ports::StaffRecord& other : records) {
        if (other.id != id && other.name == name) {
            return Error::badInput(ErrorCode::AlreadyExists, "name", name, "1–20");
        }
    }
    return name;
}

bool isReadOnly(const Error& error)
{
    return error.code() == ErrorCode::StorageReadOnly || error.code() == ErrorCode::ReadOnlyShop;
}

Error lastOwner()
{
    return Error::badInput(ErrorCode::Refused, "role", "owner", "owner ≥ 1");
}

void seat(Desk& desk, const ports::StaffRecord& person)
{
    desk.actor = person.id;
    desk.role = person.role;
    desk.locked = false;
    desk.pinAt.reset();
    desk.ownerPinAt.reset();
}

} // namespace

Result<std::vector<StaffRow>> listStaff(Shop& shop)
{
    LINLI_ASSIGN(const Records records, present(shop));
    std::vector<StaffRow> rows;
    for (const ports::StaffRecord& one : records) {
        rows.push_back({one.id, one.name, one.role, one.since});
    }
    return rows;
}

Result<DeskView> deskView(Shop& shop)
{
    const Desk& desk = shop.desk;
    DeskView view{desk.guarded, desk.locked, desk.actor, desk.role, 0, {}};
    LINLI_ASSIGN(const StaffSettings settings, staffSettings(shop));
    view.lockMinutes = settings.lockMinutes;
    LINLI_ASSIGN(view.staff, listStaff(shop));
    return view;
}

Result<void> guardDesk(Shop& shop)
{
    LINLI_ASSIGN(const Records records, present(shop));
    shop.desk = {};
    shop.desk.guarded = !records.empty();
    shop.desk.locked = shop.desk.guarded;
    return {};
}

Result<std::string> addStaff(Shop& shop, const NewStaff& person)
{
    LINLI_TRY(permit(shop, staff::Permission::ManageStaff));
    LINLI_ASSIGN(const Records records, present(shop));
    LINLI_ASSIGN(const std::string name, freeName(records, {}, person.name));
    LINLI_TRY(checkPinShape(person.pin));
    if (records.empty() && person.role != staff::Role::Owner) {
        return Error::badInput(ErrorCode::InvalidValue, "role",
                               std::string(staff::textOf(person.role)), "owner");
    }
    ports::StaffRecord record;
    record.id = shop.ids.next().toText();
    record.name = name;
    record.role = person.role;
    LINLI_ASSIGN(record.sealedPin, shop.vault.sealPin(person.pin));
    record.since = shop.clock.now();
    const Result<void> kept = inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.staff.save(record));
        return usecases::record(shop, AuditAct::StaffAdded, record.id, staff::textOf(record.role));
    });
    LINLI_TRY(kept);
    if (records.empty()) {
        shop.desk.guarded = true;
        seat(shop.desk, record);
    }
    return record.id;
}

Result<void> changeStaff(Shop& shop, const std::string& id, const NewStaff& person)
{
    LINLI_TRY(permit(shop, staff::Permission::ManageStaff));
    LINLI_ASSIGN(ports::StaffRecord record, existing(shop, id));
    LINLI_ASSIGN(const Records records, present(shop));
    LINLI_ASSIGN(record.name, freeName(records, id, person.name));
    if (record.role == staff::Role::Owner && person.role != staff::Role::Owner &&
        owners(records) == 1) {
        return lastOwner();
    }
    record.role = person.role;
    if (!person.pin.empty()) {
        LINLI_TRY(checkPinShape(person.pin));
        LINLI_ASSIGN(record.sealedPin, shop.vault.sealPin(person.pin));
        record.wrongPins = 0;
        record.blockedUntil.reset();
    }
    const Result<void> kept = inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.staff.save(record));
        const std::string what =
            std::string(staff::textOf(record.role)) + (person.pin.empty() ? "" : ", pin");
        return usecases::record(shop, AuditAct::StaffChanged, id, what);
    });
    LINLI_TRY(kept);
    if (shop.desk.actor == id) {
        shop.desk.role = record.role;
    }
    return {};
}

Result<void> removeStaff(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::ManageStaff));
    LINLI_ASSIGN(ports::StaffRecord record, existing(shop, id));
    LINLI_ASSIGN(const Records records, present(shop));
    if (record.role == staff::Role::Owner && owners(records) == 1 && records.size() > 1) {
        return lastOwner();
    }
    record.leftAt = shop.clock.now();
    record.sealedPin.clear();
    const Result<void> kept = inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.staff.save(record));
        return usecases::record(shop, AuditAct::StaffLeft, id, {});
    });
    LINLI_TRY(kept);
    if (records.size() == 1) {
        shop.desk = {}; // without staff the computer's owner works, as at the beginning
    } else if (shop.desk.actor == id) {
        shop.desk.locked = true;
    }
    return {};
}

Result<PinAnswer> signIn(Shop& shop, const std::string& id, const std::string& pin)
{
    LINLI_ASSIGN(const ports::StaffRecord person, existing(shop, id));
    LINLI_ASSIGN(const PinAnswer answer, tryPin(shop, person, pin));
    if (answer.right) {
        seat(shop.desk, person);
        const Result<void> noted = inOneUnit(
            shop, [&] { return record(shop, AuditAct::SignIn, id, staff::textOf(person.role)); });
        if (!noted && !isReadOnly(noted.error())) { // a shop to look at lets in who may look
            shop.desk.locked = true;
            return noted.error();
        }
    }
    return answer;
}

Result<PinAnswer> confirmPin(Shop& shop, const std::string& pin)
{
    LINLI_ASSIGN(const ports::StaffRecord person, existing(shop, shop.desk.actor));
    LINLI_ASSIGN(const PinAnswer answer, tryPin(shop, person, pin));
    if (answer.right) {
        shop.desk.pinAt = shop.clock.now();
    }
    return answer;
}

Result<PinAnswer> confirmOwner(Shop& shop, const std::string& owner, const std::string& pin)
{
    LINLI_ASSIGN(const ports::StaffRecord person, existing(shop, owner));
    if (person.role != staff::Role::Owner || !shop.desk.pinAt) {
        return Error::badInput(ErrorCode::NotAllowed, "role",
                               std::string(staff::textOf(person.role)), "owner");
    }
    LINLI_ASSIGN(const PinAnswer answer, tryPin(shop, person, pin));
    if (answer.right) {
        shop.desk.ownerPinAt = shop.clock.now();
    }
    return answer;
}

Result<void> lockDesk(Shop& shop)
{
    if (!shop.desk.guarded || shop.desk.locked) {
        return {};
    }
    LINLI_TRY(record(shop, AuditAct::Lock, shop.desk.actor, {}));
    shop.desk.locked = true;
    usePin(shop);
    return {};
}

} // namespace linli::usecases
