// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/views/MemberRow.h"
#include "usecases/views/Page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// One consent a neighbour gave (spec/security.md §4.3).
struct Consent
{
    std::string id;
    MemberKey member;
    std::string purpose; ///< public_name, photo, story …
    std::string textVersion;
    std::string channel; ///< counter, file, page
    Instant givenAt;
    std::optional<Instant> withdrawnAt;
};

/// The product's side of neighbours: identity, tags, consents and lists. The engine's side
/// (MemberRecord) is written through RewardStore only. Store thread. Errors of every
/// call: StorageFailed, StorageBusy, StorageFull, SealBroken.
class MemberStore
{
  public:
    MemberStore() = default;
    MemberStore(const MemberStore&) = delete;
    MemberStore& operator=(const MemberStore&) = delete;
    virtual ~MemberStore() = default;

    /// Writes the sealed row and the equality keys (phone, door) of the member row, which must
    /// exist (else NotFound).
    virtual Result<void> saveIdentity(const usecases::MemberIdentity& identity, Instant at) = 0;
    /// Empty where the key is unknown.
    virtual Result<std::optional<usecases::MemberIdentity>> identity(const MemberKey& member) = 0;
    virtual Result<void> setStaff(const MemberKey& member, bool staff) = 0;

    /// Replaces her tags; they are trimmed and distinct already.
    virtual Result<void> setTags(const MemberKey& member, const std::vector<std::string>& tags) = 0;
    /// Every tag in use, in byte order, at most 1000.
    virtual Result<std::vector<std::string>> allTags() = 0;
    virtual Result<void> addConsent(const Consent& consent) = 0;
    virtual Result<std::vector<Consent>> consents(const MemberKey& member) = 0;

    /// By Vault::keyedHash("phone", normalised). The identity after merges.
    virtual Result<std::optional<MemberKey>> memberOfPhone(std::string_view phoneKey) = 0;
    /// The names of these were changed by a merge or its undoing.
    virtual void namesChanged(const std::vector<MemberKey>& members) = 0;
    /// Overwrites the sealed row of her and of every record merged into her, takes tags and what
    /// files said of her away, ends consents, and writes the keys down as erased.
    virtual Result<void> eraseIdentity(const MemberKey& member, Instant at) = 0;
    /// Lets nothing of what was overwritten stay in the file or its journal. Outside any unit of
    /// work. Seconds for a large shop.
    virtual Result<void> scrub() = 0;
    /// By Vault::keyedHash("claim", code).
    virtual Result<void>
    saveClaim(const MemberKey& member, std::string_view codeKey, Instant at) = 0;
    virtual Result<std::optional<MemberKey>> memberOfClaim(std::string_view codeKey) = 0;
    virtual Result<bool> exists(const MemberKey& member) = 0;

    virtual Result<usecases::Page<usecases::MemberRow>> list(const usecases::MemberQuery& query,
                                                             const usecases::PageRequest& page) = 0;
    virtual Result<std::optional<usecases::MemberRow>> row(const MemberKey& member) = 0;
    /// Rows of these neighbours in the order given; unknown keys are left out.
    virtual Result<std::vector<usecases::MemberRow>>
    rows(const std::vector<MemberKey>& members) = 0;
};

} // namespace linli::ports
