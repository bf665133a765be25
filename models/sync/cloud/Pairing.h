// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/cloud/CloudCalls.h"
#include "usecases/ports/SyncStore.h"
#include "usecases/sync/SyncState.h"

#include <string>
#include <vector>

namespace linli::sync {

struct PairRequest
{
    std::string url;
    std::string code;
    std::string deviceName;
    std::string shopKey; ///< hex, or empty for a counter without a shop yet
};
struct Paired
{
    ports::SyncLink link;
    std::string token;
    std::string shopKey;
};
/// Errors: CloudUnreachable, CloudRefused, InvalidValue (the answer makes no sense).
[[nodiscard]] Result<Paired>
pairWith(Transport& transport, const ports::Clock& clock, const PairRequest& request);

/// A code for one more counter of this shop, good for some minutes.
[[nodiscard]] Result<usecases::SyncCode> newCode(CloudCalls& calls, const ports::SyncLink& link);
[[nodiscard]] Result<std::vector<usecases::SyncDevice>> devicesOf(CloudCalls& calls,
                                                                  const ports::SyncLink& link);
/// That device may no longer speak for the shop; signing out twice is no mistake.
[[nodiscard]] Result<void>
signOut(CloudCalls& calls, const ports::SyncLink& link, const std::string& device);

} // namespace linli::sync
