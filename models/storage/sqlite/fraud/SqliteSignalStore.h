// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/fraud/SignalStore.h"

namespace linli::storage {

/// The connection must outlive it.
class SqliteSignalStore final : public ports::SignalStore
{
  public:
    explicit SqliteSignalStore(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<fraud::Facts> facts(Instant from) override;
    [[nodiscard]] Result<std::vector<ports::EngineReview>> engineReviews(Instant from) override;
    [[nodiscard]] Result<std::int64_t> refusals(std::string_view code, TimeWindow window) override;

    [[nodiscard]] Result<bool> raise(const ports::StoredFlag& flag) override;
    [[nodiscard]] Result<std::vector<ports::StoredFlag>> flags(bool openOnly) override;
    [[nodiscard]] Result<std::optional<ports::StoredFlag>> flag(std::string_view key) override;
    Result<void> decide(const ports::StoredFlag& flag) override;

    [[nodiscard]] Result<std::int64_t> heldFen(const MemberKey& member) override;
    [[nodiscard]] Result<bool> holds(const RewardId& reward) override;
    [[nodiscard]] Result<std::optional<int>> blocks(const MemberKey& member) override;
    [[nodiscard]] Result<std::vector<AtStake>> atStake(std::string_view key) override;

    [[nodiscard]] Result<std::vector<fraud::Activity>> activities(Instant endingAfter) override;
    Result<void> keepActivity(const fraud::Activity& activity) override;
    [[nodiscard]] Result<fraud::Settings> settings() override;
    Result<void> set(int signal, const fraud::SignalSetting& setting) override;

  private:
    [[nodiscard]] Result<std::vector<ports::StoredFlag>> read(std::string_view key, bool openOnly);
    Result<void> addEvidence(const fraud::Flag& flag);
    Connection& m_connection;
};

} // namespace linli::storage
