// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// A bind with the names a person reads.
struct BindRow
{
    MemberKey invitee;
    std::string inviteeName;
    MemberKey inviter;
    std::string inviterName;
    std::string inviterCode;
    Instant at;
    bool manual = false;
    std::optional<Instant> endedAt;
};

/// Who invited whom and by which code, for people; binds and links are written through RewardStore.
/// A code is an invite code (made by us, printed) or an alias (came from a file, only read;
/// spec/security.md §4.1). Store thread. Errors of every call: StorageFailed, StorageBusy,
/// StorageFull, SealBroken.
class InviteStore
{
  public:
    InviteStore() = default;
    InviteStore(const InviteStore&) = delete;
    InviteStore& operator=(const InviteStore&) = delete;
    virtual ~InviteStore() = default;

    /// Whose code this is; invite and alias codes, in force only. `code` is upper-case.
    virtual Result<std::optional<MemberKey>> ownerOfCode(std::string_view code) = 0;
    /// True for any code ever issued or read here, revoked ones too.
    virtual Result<bool> codeTaken(std::string_view code) = 0;
    virtual Result<std::vector<std::string>> aliasesOf(const MemberKey& member) = 0;
    virtual Result<void> markAlias(const LinkId& code) = 0;

    /// Binds in force of all neighbours, by sequence: the whole invite forest.
    virtual Result<std::vector<BindRow>> bindsInForce() = 0;
    /// Every bind she is part of on that side, oldest first.
    virtual Result<std::vector<BindRow>> bindsOfInvitee(const MemberKey& member) = 0;
    virtual Result<std::vector<BindRow>> bindsOfInviter(const MemberKey& member) = 0;
};

} // namespace linli::ports
