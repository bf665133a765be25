// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/rewards/SqlRewardStore.h"
#include "storage/sqlite/sync/Attention.h"
#include "storage/sqlite/sync/FeedApplier.h"
#include "storage/sqlite/sync/Fields.h"
#include "storage/sqlite/sync/Touched.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/IdSource.h"
#include "usecases/ports/SyncStore.h"

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
    struct SentOp
    {
        std::int64_t id = 0;
        std::string kind;
        std::string entity;
        std::string body;
    };
    Result<void> gatherSome(int most);
    Result<ports::OutgoingOp> outgoing(const Row& row, std::int64_t devSeq);
    Result<std::int64_t> numberOp(std::int64_t id);
    Result<std::optional<SentOp>> waitingOp(const std::string& op);
    Result<void> answerOne(const ports::OpAnswer& answer);
    Result<void> answerFields(const SentOp& op, const ports::OpAnswer& answer);
    Result<void> setState(const SentOp& op, std::string_view state);

    Connection& m_connection;
    const SyncParts m_parts;
    SqlRewardStore m_rewards;
    Fields m_fields;
    Attention m_attention;
    Touched m_touched;
    FeedApplier m_feed;
};

/// What sync and files still hold of persons who were erased, here or elsewhere. Inside the
/// caller's transaction.
[[nodiscard]] Result<void> forgetErased(Connection& connection);

} // namespace linli::storage
