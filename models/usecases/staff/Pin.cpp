// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/staff/Pin.h"

#include "usecases/audit/Audit.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 8;
constexpr std::int64_t kMostRestMinutes = 60;

/// Each digit differs from the one before by `step` (0: all the same).
bool isRun(std::string_view pin, int step)
{
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if (pin[i] - pin[i - 1] != step) {
            return false;
        }
    }
    return true;
}

/// A minute after the first five wrong ones, then twice as long for each further one.
Span restAfter(std::int32_t wrongPins)
{
    std::int64_t minutes = 1;
    for (std::int32_t i = kPinTries; i < wrongPins && minutes < kMostRestMinutes; ++i) {
        minutes *= 2;
    }
    return Span::minutes(std::min(minutes, kMostRestMinutes));
}

} // namespace

Result<void> checkPinShape(std::string_view pin)
{
    const bool digits =
        std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool good = digits && pin.size() >= kShortest && pin.size() <= kLongest &&
                      !isRun(pin, 0) && !isRun(pin, 1) && !isRun(pin, -1);
    return good ? Result<void>{}
                : Error::badInput(ErrorCode::InvalidValue, "pin", "****", "4–8 (2580, 739105 …)");
}

Result<PinAnswer> tryPin(Shop& shop, ports::StaffRecord person, const std::string& pin)
{
    const Instant now = shop.clock.now();
    if (person.blockedUntil && now < *person.blockedUntil) {
        return PinAnswer{false, 0, person.blockedUntil};
    }
    LINLI_ASSIGN(const bool right, shop.vault.pinFits(person.sealedPin, pin));
    if (right && person.wrongPins == 0) {
        return PinAnswer{true, kPinTries, {}}; // nothing to write: a read-only shop opens, too
    }
    return inOneUnit(shop, [&]() -> Result<PinAnswer> {
        person.wrongPins = right ? 0 : person.wrongPins + 1;
        person.blockedUntil.reset();
        if (person.wrongPins >= kPinTries) {
            person.blockedUntil = now + restAfter(person.wrongPins);
        }
        LINLI_TRY(shop.staff.save(person));
        if (!right) {
            LINLI_TRY(
                record(shop, AuditAct::WrongPin, person.id, std::to_string(person.wrongPins)));
        }
        return PinAnswer{right, right ? kPinTries : std::max(0, kPinTries - person.wrongPins),
                         person.blockedUntil};
    });
}

} // namespace linli::usecases
