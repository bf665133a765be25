// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/honours/Honours.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

enum class HonourState
{
    Waiting,
    Held,
    Declined,
    Ended,
};

/// Somebody's application for a tier and what became of it.
struct HonourRecord
{
    std::string id;
    MemberKey member;
    std::string tier;
    HonourState state = HonourState::Waiting;
    honours::Standing standing; ///< when she applied
    Instant appliedAt;
    std::optional<Instant> decidedAt;
    std::string reason;
};

/// Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class HonourStore
{
  public:
    HonourStore() = default;
    HonourStore(const HonourStore&) = delete;
    HonourStore& operator=(const HonourStore&) = delete;
    virtual ~HonourStore() = default;

    /// Lowest first.
    virtual Result<std::vector<honours::Tier>> tiers() = 0;
    /// Inserts or replaces by id.
    virtual Result<void> saveTier(const honours::Tier& tier) = 0;
    /// Inserts or replaces by id. Errors: AlreadyExists (she waits for or holds that tier).
    virtual Result<void> save(const HonourRecord& record) = 0;
    virtual Result<std::optional<HonourRecord>> record(std::string_view id) = 0;
    /// Newest first, at most 10,000; an empty member = everybody.
    virtual Result<std::vector<HonourRecord>> records(const MemberKey& member) = 0;
};

} // namespace linli::ports
