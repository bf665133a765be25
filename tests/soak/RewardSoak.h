// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>

#include "soak/SoakFigures.h"

namespace linli::soak {

/// One random shop of `events` events on a file of its own: all invariants every few events and at
/// the end, then the hash chain, then the whole log again, which must change nothing. `number`
/// makes its seed together with `seed`. Errors: those of the store.
Result<void>
soakShop(std::uint32_t seed, std::int64_t number, std::int64_t events, SoakFigures& figures);

} // namespace linli::soak
