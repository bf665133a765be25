// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/fraud/Detect.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

enum class FlagState
{
    Open,
    Released,  ///< somebody looked: nothing wrong
    Confirmed, ///< somebody looked: it is what it looks like
    Lapsed,    ///< released by itself after the days the owner opted for
};

struct StoredFlag
{
    fraud::Flag flag;
    fraud::Action action = fraud::Action::Review; ///< as it was when it was raised
    FlagState state = FlagState::Open;
    Instant raisedAt;
    std::optional<Instant> decidedAt;
    std::string actor;
    std::string reason;
};

/// A yes or no of the review queue with the engine's signals of that order (SAME_DEVICE+VELOCITY).
struct EngineReview
{
    fraud::ReviewFact review;
    std::string signals;
};

/// Flags, their settings and the facts they come from. Store thread. Errors of every call:
/// StorageFailed, StorageBusy, StorageFull, SealBroken.
class SignalStore
{
  public:
    SignalStore() = default;
    SignalStore(const SignalStore&) = delete;
    SignalStore& operator=(const SignalStore&) = delete;
    virtual ~SignalStore() = default;

    /// Since `from`; accounts as they are now. Of scans those from coupon sites; virtual numbers and
    /// cities are told by the use case, which may open phones.
    [[nodiscard]] virtual Result<fraud::Facts> facts(Instant from) = 0;
    [[nodiscard]] virtual Result<std::vector<EngineReview>> engineReviews(Instant from) = 0;
    /// Events of the engine that refused a bind or an order since then, by decision code.
    [[nodiscard]] virtual Result<std::int64_t> refusals(std::string_view code,
                                                        TimeWindow window) = 0;

    /// Adds it, or renews found and evidence of an open one; a decided one stays decided. True
    /// where it is new.
    [[nodiscard]] virtual Result<bool> raise(const StoredFlag& flag) = 0;
    /// Open ones oldest first, or all newest first; at most 500.
    [[nodiscard]] virtual Result<std::vector<StoredFlag>> flags(bool openOnly) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredFlag>> flag(std::string_view key) = 0;
    virtual Result<void> decide(const StoredFlag& flag) = 0;

    /// Money of hers that open flags hold back: AVAILABLE fen of rewards for the orders or people
    /// they stand on.
    [[nodiscard]] virtual Result<std::int64_t> heldFen(const MemberKey& member) = 0;
    /// Whether a reward stands on such a fact.
    [[nodiscard]] virtual Result<bool> holds(const RewardId& reward) = 0;
    /// An open flag that blocks every pay-out to her; none where there is none.
    [[nodiscard]] virtual Result<std::optional<int>> blocks(const MemberKey& member) = 0;
    /// What a flag puts in doubt: rewards not given out yet, by unit.
    struct AtStake
    {
        Unit unit;
        std::int64_t amount = 0;
    };
    [[nodiscard]] virtual Result<std::vector<AtStake>> atStake(std::string_view key) = 0;

    [[nodiscard]] virtual Result<std::vector<fraud::Activity>> activities(Instant endingAfter) = 0;
    /// Adds or changes the end of it.
    virtual Result<void> keepActivity(const fraud::Activity& activity) = 0;
    /// What the owner changed; the rest is the table's.
    [[nodiscard]] virtual Result<fraud::Settings> settings() = 0;
    virtual Result<void> set(int signal, const fraud::SignalSetting& setting) = 0;
};

} // namespace linli::ports
