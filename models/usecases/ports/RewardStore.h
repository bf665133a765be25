// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {
class ShopState;
struct Changes;
} // namespace linli::rewards

namespace linli::ports {

/// What a walk over the ledger found (spec/cli.md, `verify`).
struct LedgerCheck
{
    std::int64_t checked = 0; ///< entries found sound
    /// The first entry that is wrong or missing; empty where no entry is to blame (a balance).
    std::optional<std::int64_t> firstBad;
    std::string reason; ///< for developers and logs: "hash", "gap", "lost tail", …
    [[nodiscard]] bool ok() const { return reason.empty(); }
};

/// Facts, rewards and the ledger as the engine sees and changes them; the only writer of them.
/// Store thread.
///
/// One event is: `state()` given to the engine, `failure()` asked, `apply()` with what the engine
/// decided, all inside one level of the UnitOfWork.
class RewardStore
{
  public:
    RewardStore() = default;
    RewardStore(const RewardStore&) = delete;
    RewardStore& operator=(const RewardStore&) = delete;
    virtual ~RewardStore() = default;

    /// Reads as of now. Its look-ups cannot fail by signature: one that could not be answered
    /// yields nothing and is remembered for failure().
    [[nodiscard]] virtual const rewards::ShopState& state() const = 0;
    /// The first look-up that failed since the last call, if any; what was decided upon such reads
    /// must not be applied (apply() refuses it with the same error).
    [[nodiscard]] virtual std::optional<Error> failure() = 0;
    /// Writes all of it or nothing. Errors: LedgerBroken (the file's last entry is not the one the
    /// head names), StorageFailed, StorageBusy, StorageFull.
    virtual Result<void> apply(const rewards::Changes& changes) = 0;
    /// Walks everything: gapless, hashes, head, balances equal to the fold of the entries, each
    /// unit's sum zero, and the file's own integrity. Seconds for a large shop.
    virtual Result<LedgerCheck> verify() = 0;
    /// What of the invariants I1-I13 (spec/rewards.md) the stored books break, in the words of
    /// rewards::brokenInvariants; empty = all hold. Reads everything: seconds for a large shop.
    virtual Result<std::vector<std::string>> brokenInvariants() = 0;
};

} // namespace linli::ports
