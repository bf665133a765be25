// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/tasks/Flow.h"
#include "domain/time/Instant.h"

#include <string_view>
#include <vector>

namespace linli::ports {

/// The flows of the shop. Store thread. Errors of every call: StorageFailed, StorageBusy,
/// StorageFull; reading: JsonBroken, InvalidValue, UnknownOption and the others of
/// tasks::mistakesOf with the flow in "file".
class FlowShelf
{
  public:
    FlowShelf() = default;
    FlowShelf(const FlowShelf&) = delete;
    FlowShelf& operator=(const FlowShelf&) = delete;
    virtual ~FlowShelf() = default;

    /// As they come with the program, in their order.
    virtual Result<std::vector<tasks::Flow>> shipped() = 0;
    /// The shop's own versions, by id.
    virtual Result<std::vector<tasks::Flow>> own() = 0;
    /// Inserts or replaces by id.
    virtual Result<void> save(const tasks::Flow& flow, Instant at) = 0;
    /// Forgets the own version.
    virtual Result<void> drop(std::string_view id) = 0;
};

} // namespace linli::ports
