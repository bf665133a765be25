// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ledger/Entry.h"
#include "domain/rewards/Changes.h"
#include "domain/rewards/Decision.h"
#include "domain/rewards/Event.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What one event did. A refusal by a rule of the shop (ALREADY_BOUND, REJECT …) is a decision,
/// not an Error: the event stands in the log and nothing else changed.
struct Outcome
{
    EventKey event;
    std::vector<rewards::Decision> decisions;
    std::vector<ledger::Entry> entries;
    /// The act itself was refused (exit status 1). A payment whose rule refused the reward
    /// (BELOW_MIN …) is not: the payment was made.
    bool refused = false;
    /// The refusing decision as the case files print it: "REJECT HAS_DEBT"; empty if not refused.
    [[nodiscard]] std::string refusal() const;
    [[nodiscard]] bool has(rewards::DecisionCode code) const;
};

/// What the engine makes of the event on the stored state; nothing is written. Errors: the first
/// look-up that failed; StorageCorrupt where the file contradicts itself.
[[nodiscard]] Result<rewards::Changes> decide(Shop& shop, const rewards::Event& event);

/// The one door to the engine: handles the event on the stored state and writes what it decided, in
/// one unit of work (nested in the caller's, if there is one). Errors: those of the store only.
[[nodiscard]] Result<Outcome> submit(Shop& shop, const rewards::Event& event);

/// The same with a fresh event id and the clock's now, or another instant (facts from files).
[[nodiscard]] Result<Outcome> submitNow(Shop& shop, rewards::Verb verb);
[[nodiscard]] Result<Outcome> submitAt(Shop& shop, rewards::Verb verb, Instant at);

/// Whether these decisions refuse the act itself; null if not.
[[nodiscard]] const rewards::Decision* refusalOf(const rewards::Verb& verb,
                                                 const std::vector<rewards::Decision>& decisions);

/// The verb and its arguments in one line, as in the case files: what makes two events the same.
/// Holds keys, numbers and keyed hashes, never a phone or a name.
[[nodiscard]] std::string fingerprintOf(const rewards::Verb& verb);

} // namespace linli::usecases
