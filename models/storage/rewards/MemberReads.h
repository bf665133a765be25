// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopState.h"
#include "storage/core/Connection.h"
#include "storage/rewards/ReadFailure.h"

namespace linli::storage {

/// Point reads of members, binds, links, tombstones and merges. Refers to both for its life.
class MemberReads final : public rewards::MemberLookups
{
  public:
    MemberReads(Connection& connection, ReadFailure& failure)
        : m_connection(connection), m_failure(failure)
    {
    }
    [[nodiscard]] std::optional<rewards::MemberRecord> member(const MemberKey& key) const override;
    [[nodiscard]] std::vector<MemberKey> mergedInto(const MemberKey& key) const override;
    [[nodiscard]] std::vector<MemberKey> atDoor(const std::string& doorKey) const override;
    [[nodiscard]] std::optional<rewards::BindRecord>
    currentBind(const MemberKey& invitee) const override;
    [[nodiscard]] std::vector<rewards::BindRecord>
    bindsOfInviter(const MemberKey& inviter, Instant after, Instant until) const override;
    [[nodiscard]] std::optional<rewards::BindRecord> bind(std::int64_t sequence) const override;
    [[nodiscard]] std::optional<rewards::LinkRecord> link(const LinkId& id) const override;
    [[nodiscard]] bool tombstoned(const std::string& phoneKey) const override;
    [[nodiscard]] std::optional<rewards::MergeRecord>
    lastMergeOf(const MemberKey& from) const override;

  private:
    [[nodiscard]] Result<std::optional<rewards::MemberRecord>>
    readMember(const MemberKey& key) const;
    [[nodiscard]] Result<std::vector<rewards::BindRecord>>
    readBindsOf(const MemberKey& inviter, Instant after, Instant until) const;
    [[nodiscard]] Result<std::optional<rewards::LinkRecord>> readLink(const LinkId& id) const;
    [[nodiscard]] Result<std::optional<rewards::MergeRecord>>
    readLastMerge(const MemberKey& from) const;

    Connection& m_connection;
    ReadFailure& m_failure;
};

} // namespace linli::storage
