// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"
#include "usecases/ports/privacy/ErasureStore.h"
#include "usecases/rewards/DryRun.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

/// What erasing a person's data would do; nothing is written.
struct ErasePreview
{
    MemberRow row;
    std::vector<RewardChange> cancelled; ///< her own, not released yet
    std::int64_t writtenOffFen = 0;      ///< what she owes and nobody will pay
    std::vector<rewards::Quantity> kept; ///< collected with the claim code, CNY first
    std::int64_t openOrders = 0;         ///< paid and not picked up: nobody to call any more
};

/// Errors: NotFound.
[[nodiscard]] Result<ErasePreview> previewErase(Shop& shop, const MemberKey& member);

struct Erased
{
    Outcome outcome;
    /// For her to keep: whoever shows it collects what she had earned. Empty where there is
    /// nothing to collect. Shown once; the shop keeps only its keyed hash.
    std::string claimCode;
    /// What she was known by, to search what is left of her; kept nowhere.
    ports::PersonWords words;
    /// Texts elsewhere in the shop that held them and were changed.
    std::int64_t textsChanged = 0;
    /// Where a name that may be hers still stands: goods, rules, live sessions, another neighbour
    /// of that name. To be looked at by a person.
    std::vector<ports::NamingPlace> stillNamed;
};

/// Overwrites name, phone, address, notes, what files, drafts, tasks and published boards said of
/// her, of every record merged into her; leaves amounts under a pseudonym and a keyed tombstone of
/// the phone (spec/rewards-details.md §11, spec/security.md §4.3b). Call scrubErased() after the
/// commit. Errors: NotFound.
[[nodiscard]] Result<Erased> eraseMember(Shop& shop, const MemberKey& member);

/// Rewrites the file so that nothing of what was erased stays in it. Outside any unit of work.
/// Errors: StorageBusy (another program reads: try again later), StorageFull.
[[nodiscard]] Result<void> scrubErased(Shop& shop);

/// Whose rewards the holder of a claim code may collect. Errors: NotFound, InvalidCode.
[[nodiscard]] Result<MemberKey> memberOfClaim(Shop& shop, std::string_view typed);

} // namespace linli::usecases
