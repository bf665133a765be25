// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/rewards/SqlRewardStore.h"
#include "storage/sqlite/sync/Fields.h"
#include "storage/sqlite/sync/Tail.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/IdSource.h"
#include "usecases/ports/SyncStore.h"

#include <QJsonObject>

namespace linli::storage {

/// What sync needs besides the connection. All must outlive the store.
struct SyncParts
{
    const ports::Clock& clock;
    ports::IdSource& ids;
    const ports::Hasher& hasher;
    const ports::Vault& vault;
};

/// ports::SyncStore over a shop file. One thread: the connection's.
class SqliteSyncStore final : public ports::SyncStore
{
  public:
    SqliteSyncStore(Connection& connection, const SyncParts& parts);

    Result<std::optional<ports::SyncLink>> link() override;
    Result<void> saveLink(const ports::SyncLink& link) override;
    Result<void> noteOffset(std::int64_t offsetMs) override;
    Result<std::vector<ports::OutgoingOp>> batch(int most, std::size_t mostBytes) override;
    Result<void> answered(const std::vector<ports::OpAnswer>& answers) override;
    Result<ports::PageOutcome> applyPage(const std::string& page) override;
    Result<ports::SyncCounts> counts() override;
    Result<std::vector<ports::AttentionRow>> attention() override;
    Result<void> settleAttention(std::int64_t id, bool mine) override;
    Result<std::string> digest() override;

  private:
    Result<std::int64_t> number(std::string_view sql);
    Result<Hlc> clockOf();
    Result<void> noteClock(const Hlc& clock);
    Result<void> gatherTouched();
    Result<ports::OutgoingOp> outgoing(const Row& row, std::int64_t devSeq);
    Result<std::int64_t> numberOp(std::int64_t id);
    /// What sync and files still hold of persons who were erased, here or elsewhere.
    Result<void> forgetErased();
    Result<void> answerOne(const ports::OpAnswer& answer);
    Result<void>
    applyChange(Tail& tail, const QJsonObject& change, ports::PageOutcome& outcome, Hlc& clock);
    Result<void> applyFact(Tail& tail, const QJsonObject& change, ports::PageOutcome& outcome);
    Result<void> judge(const Tail::Own& own, const QJsonObject& fact);
    Result<void> checkHead(const QJsonObject& fact);
    Result<void> raise(const std::string& kind,
                       const std::string& entity,
                       const std::string& code,
                       const std::string& mine,
                       const std::string& theirs);

    Connection& m_connection;
    const SyncParts m_parts;
    SqlRewardStore m_rewards;
    Fields m_fields;
};

} // namespace linli::storage
