// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace linli::soak {

/// What random shops went through.
struct SoakFigures
{
    std::int64_t shops = 0;
    std::int64_t events = 0;  ///< handled, duplicates not counted
    std::int64_t refused = 0; ///< of those
    std::int64_t replayed = 0;
    std::int64_t entries = 0;
    std::int64_t rewards = 0;
    std::int64_t checks = 0; ///< of all invariants
    std::map<std::string, std::int64_t> verbs;
    std::map<std::string, std::int64_t> rewardStates;
    std::vector<std::string> violations; ///< with the shop's number and the event
};

/// One random shop of `events` events on a file of its own: all invariants every few events and at
/// the end, then the hash chain, then the whole log again, which must change nothing. `number`
/// makes its seed together with `seed`. Errors: those of the store.
Result<void>
soakShop(std::uint32_t seed, std::int64_t number, std::int64_t events, SoakFigures& figures);

} // namespace linli::soak
