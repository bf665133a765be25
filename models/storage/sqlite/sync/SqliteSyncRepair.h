// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "usecases/ports/sync/SyncRepair.h"

namespace linli::storage {

/// ports::SyncRepair over a shop file. One thread: the connection's.
class SqliteSyncRepair final : public ports::SyncRepair
{
  public:
    SqliteSyncRepair(Connection& connection, const SyncParts& parts);

    Result<std::vector<ports::HeardFact>> heard(std::int64_t after, int most) override;
    Result<void> mustRebuild() override;
    Result<void> offerAgain(const std::string& epoch) override;
    Result<void> becomeAnew(const std::string& device) override;
    Result<ports::SnapshotPlace> snapshotPlace() override;
    Result<ports::SnapshotPlace> stage(const std::string& page) override;
    Result<std::int64_t> rebuild() override;
    Result<std::int64_t> applyParked() override;
    Result<void> unlink() override;

  private:
    Result<void> executeAll(std::initializer_list<std::string_view> steps);
    Result<void> stageRow(const std::string& line);
    /// Facts of others that the new history lacks for good become ops of this device.
    Result<void> adoptLost();
    Result<std::int64_t> sameBeginning();
    Result<bool> standsAtHeard();
    /// Up to which change of the snapshot the tables hold its facts already; 0 = they are empty.
    Result<std::int64_t> beginPlacing(Tail& tail);
    Result<std::int64_t> placeStaged(Tail& tail, Hlc& clock, std::int64_t standing);

    Connection& m_connection;
    const SyncParts m_parts;
    SqlRewardStore m_rewards;
    Fields m_fields;
    Attention m_attention;
    Touched m_touched;
    FeedApplier m_feed;
};

} // namespace linli::storage
