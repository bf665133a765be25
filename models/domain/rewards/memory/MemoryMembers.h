// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace linli::rewards {

class MemoryMembers final : public MemberLookups
{
  public:
    [[nodiscard]] std::optional<MemberRecord> member(const MemberKey& key) const override;
    [[nodiscard]] std::vector<MemberKey> mergedInto(const MemberKey& key) const override;
    [[nodiscard]] std::vector<MemberKey> atDoor(const std::string& doorKey) const override;
    [[nodiscard]] std::optional<BindRecord> currentBind(const MemberKey& invitee) const override;
    [[nodiscard]] std::vector<BindRecord>
    bindsOfInviter(const MemberKey& inviter, Instant after, Instant until) const override;
    [[nodiscard]] std::optional<BindRecord> bind(std::int64_t sequence) const override;
    [[nodiscard]] std::optional<LinkRecord> link(const LinkId& id) const override;
    [[nodiscard]] bool tombstoned(const std::string& phoneKey) const override;
    [[nodiscard]] std::optional<MergeRecord> lastMergeOf(const MemberKey& from) const override;

    void apply(const Changes& changes);
    /// Moves the counters past everything stored.
    void count(Sequences& next) const;
    /// In order of creation.
    [[nodiscard]] std::vector<MemberRecord> all() const;

  private:
    using Keys = std::vector<MemberKey>;
    void store(const MemberRecord& member);
    void store(const BindRecord& bind);

    std::unordered_map<MemberKey, MemberRecord, KeyHash<MemberKeyTag>> m_members;
    Keys m_order;
    // Candidates: a record may have moved on since, so readers look at the record itself.
    std::unordered_map<std::string, Keys> m_byDoor;
    std::map<MemberKey, Keys> m_merged;
    std::map<std::int64_t, BindRecord> m_binds;
    std::unordered_map<MemberKey, std::vector<std::int64_t>, KeyHash<MemberKeyTag>> m_byInvitee;
    std::unordered_map<MemberKey, std::vector<std::int64_t>, KeyHash<MemberKeyTag>> m_byInviter;
    std::map<LinkId, LinkRecord> m_links;
    std::unordered_set<std::string> m_tombstones;
    std::map<MemberKey, MergeRecord> m_merges;
};

} // namespace linli::rewards
