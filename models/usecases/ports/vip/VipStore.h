// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vip/VipEvent.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// Somebody of the VIP group. Who left is kept, so that a tier does not bring her back unasked.
struct VipMember
{
    MemberKey member;
    Instant joinedAt;
    bool byTier = false;
    std::optional<Instant> leftAt;
};

struct VipGuest
{
    MemberKey member;
    vip::Answer answer = vip::Answer::Invited;
    Instant changedAt;
};

/// A text of the shop's policy for the group: prices, tasks, thanks.
struct VipPolicy
{
    std::string id;
    std::string title;
    std::string body;
    Instant createdAt;
};

/// The VIP group, its events and policies. A merged record is shown as who she is now. Store
/// thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class VipStore
{
  public:
    VipStore() = default;
    VipStore(const VipStore&) = delete;
    VipStore& operator=(const VipStore&) = delete;
    virtual ~VipStore() = default;

    /// Who belongs to it and who left, latest first, at most 5000.
    virtual Result<std::vector<VipMember>> members() = 0;
    /// Inserts or replaces by member.
    virtual Result<void> saveMember(const VipMember& member) = 0;

    /// By their beginning, latest first, at most 500.
    virtual Result<std::vector<vip::VipEvent>> events() = 0;
    virtual Result<std::optional<vip::VipEvent>> event(std::string_view id) = 0;
    /// Inserts or replaces by id.
    virtual Result<void> saveEvent(const vip::VipEvent& event) = 0;
    /// By key, at most 5000.
    virtual Result<std::vector<VipGuest>> guests(std::string_view event) = 0;
    /// Inserts or replaces by event and member.
    virtual Result<void> saveGuest(std::string_view event, const VipGuest& guest) = 0;
    virtual Result<void> dropGuest(std::string_view event, const MemberKey& member) = 0;

    /// Latest first, at most 200.
    virtual Result<std::vector<VipPolicy>> policies() = 0;
    virtual Result<void> savePolicy(const VipPolicy& policy) = 0;
    virtual Result<void> removePolicy(std::string_view id) = 0;
};

} // namespace linli::ports
