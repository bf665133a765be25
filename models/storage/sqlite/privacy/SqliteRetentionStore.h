// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/privacy/RetentionStore.h"

#include <string_view>

namespace linli::storage {

class SqliteRetentionStore final : public ports::RetentionStore
{
  public:
    /// The connection must outlive it.
    explicit SqliteRetentionStore(Connection& connection) : m_connection(connection) {}

    Result<std::int64_t> dropDevices(Instant now, Instant before) override;
    Result<std::int64_t> dropTombstones(Instant before) override;
    Result<std::int64_t> dropDrafts(Instant before) override;
    Result<std::int64_t> dropImportRows(Instant before) override;
    Result<Span> longestCampaign() override;
    Result<std::vector<ports::InactiveMember>> inactiveSince(Instant before, int most) override;
    Result<void> addRun(const ports::RetentionRun& run) override;
    Result<std::vector<ports::RetentionRun>> lastRuns() override;
    Result<std::optional<Instant>> lastAt() override;

  private:
    Result<std::int64_t> drop(std::string_view sql, Instant before);
    Connection& m_connection;
};

} // namespace linli::storage
