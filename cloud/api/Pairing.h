// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "cloud/core/Secret.h"

namespace linli::cloud {

/// How long a pairing code is good, and how often it may be mistyped.
inline constexpr std::int64_t kPairingMs = 10 * 60'000;
inline constexpr std::int64_t kPairingTries = 5;

/// A code for the next device of this shop. Errors: those of storage.
Result<PairingCode> issuePairing(Bench& bench, const std::string& store);
/// A new shop, empty, with a key of its own. Errors: those of storage.
Result<std::string> foundShop(Bench& bench, const std::string& name);

[[nodiscard]] Response postPairing(Call& call);
[[nodiscard]] Response postToken(Call& call);
[[nodiscard]] Response postCode(Call& call);
[[nodiscard]] Response getDevices(Call& call);
[[nodiscard]] Response deleteDevice(Call& call);

} // namespace linli::cloud
