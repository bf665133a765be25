// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/fraud/SignalStore.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::usecases {

/// A flag as people look at it: names beside the keys, the money it puts in doubt.
struct FlagRow
{
    ports::StoredFlag stored;
    std::string subjectName;
    std::vector<std::string> names; ///< of the evidence's members, beside it
    std::int64_t atStakeFen = 0;    ///< a good without a cost counts 0
};

/// Open ones, oldest first; or all, newest first.
[[nodiscard]] Result<std::vector<FlagRow>> flags(Shop& shop, bool openOnly);
/// What is a good reason to look at all: open flags that hold or block something, and those that
/// only tell.
[[nodiscard]] Result<std::int64_t> openFlagCount(Shop& shop);

/// Nothing wrong: what it held can be collected again. Errors: NotFound, IllegalTransition (decided
/// already), TooLong (reason, 200), NotAllowed.
[[nodiscard]] Result<ports::StoredFlag>
releaseFlag(Shop& shop, const std::string& key, const std::string& reason);
/// It is what it looks like. What waits in review for its orders is rejected with the reason; what
/// was released before stays the owner's to take back. Errors: the same, MissingValue (reason).
[[nodiscard]] Result<ports::StoredFlag>
confirmFlag(Shop& shop, const std::string& key, const std::string& reason);

/// What holds in this shop. Errors of the setter: UnknownOption (action), OutOfRange, NotAllowed.
[[nodiscard]] Result<fraud::Settings> signalSettings(Shop& shop);
[[nodiscard]] Result<void> setSignal(Shop& shop, int number, const fraud::SignalSetting& setting);

/// Days after which a flag that nobody looked at is released by itself; 0 (as a new shop has it):
/// never. Errors of the setter: OutOfRange (0, 3–90), NotAllowed.
[[nodiscard]] Result<std::int64_t> autoReleaseDays(Shop& shop);
[[nodiscard]] Result<void> setAutoReleaseDays(Shop& shop, std::int64_t days);

} // namespace linli::usecases
