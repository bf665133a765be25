// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>

namespace linli::rewards {
struct Changes;
struct Event;
} // namespace linli::rewards

namespace linli::ports {

/// What the shop's cloud has to learn waits here, written in the unit of work of what it tells
/// (spec/sync.md §4.1), linked or not: a shop may be linked later. Store thread. Errors of every
/// call: StorageFailed, StorageBusy, StorageFull.
class Outbox
{
  public:
    Outbox() = default;
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;
    virtual ~Outbox() = default;

    /// An event the engine has just placed, with what it decided; after RewardStore::apply.
    virtual Result<void> recordEvent(const rewards::Event& event,
                                     const rewards::Changes& changes) = 0;
    /// A fact from a file that went past the engine: one order with its refund.
    virtual Result<void> recordImport(const rewards::Changes& changes) = 0;
    /// What keeps the numbers given on this counter apart from those given on others at the same
    /// time: "" on a shop that is not linked, else letters and a dash ("K7QM-").
    virtual Result<std::string> series() = 0;
};

} // namespace linli::ports
