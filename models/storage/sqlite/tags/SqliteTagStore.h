// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/tags/SqliteSegmentStore.h"
#include "usecases/ports/tags/TagStore.h"

namespace linli::storage {

/// tag_group, tag, tag_binned and member_tag. References must outlive it.
class SqliteTagStore final : public ports::TagStore
{
  public:
    SqliteTagStore(Connection& connection, SqliteSegmentStore& segments)
        : m_connection(connection), m_segments(segments)
    {
    }
    Result<std::vector<ports::TagGroup>> groups() override;
    Result<void> saveGroup(const ports::TagGroup& group) override;
    Result<void> dropGroup(std::string_view id) override;
    Result<std::vector<ports::TagRow>> tags() override;
    Result<void> saveTag(std::string_view name, std::string_view group, Instant createdAt) override;
    Result<std::vector<ports::TagStep>> assign(std::string_view tag,
                                               const std::vector<MemberKey>& members) override;
    Result<std::vector<ports::TagStep>> unassign(std::string_view tag,
                                                 const std::vector<MemberKey>& members) override;
    Result<void> apply(const std::vector<ports::TagStep>& steps) override;
    Result<void> rename(std::string_view from, std::string_view to) override;
    Result<void> bin(std::string_view tag, Instant at) override;
    Result<void> restore(std::string_view tag) override;
    Result<void> purge(std::string_view tag) override;
    [[nodiscard]] ports::SegmentStore& segments() override { return m_segments; }

  private:
    /// Whether anything changed. Marks the pair as a person's.
    Result<bool> step(const ports::TagStep& step);
    Result<void> each(std::initializer_list<std::string_view> statements, std::string_view tag);

    Connection& m_connection;
    SqliteSegmentStore& m_segments;
};

} // namespace linli::storage
