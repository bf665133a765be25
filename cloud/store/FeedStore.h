// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "storage/core/Connection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

struct StoreState
{
    std::string epoch;
    std::int64_t seq = 0;   ///< of the newest change
    std::int64_t floor = 0; ///< cursors below it must begin with a snapshot
    std::string sealedKey;  ///< the shop's key, sealed with the service's
};

struct OpRow
{
    std::string op;
    std::int64_t devSeq = 0;
    std::string status;
    std::string code;
    std::optional<std::int64_t> seq;
};

struct FieldRow
{
    std::string name;
    std::string value; ///< JSON
    std::string hlc;
    std::string device;
};

struct ChangeRow
{
    std::int64_t seq = 0;
    std::string body; ///< the change as JSON, without its seq
};

struct ChangePage
{
    std::vector<ChangeRow> rows;
    bool more = false; ///< there may be more behind them
};
/// Of bodies in one answer; a shop's photos are fat, and so would its pages be.
inline constexpr std::int64_t kMostPageBytes = 4 * 1024 * 1024;

/// What the authority keeps of one shop besides the engine's tables. Lists are written by one
/// statement with one JSON parameter (spec/sync.md, fact 3). Writes want an open transaction.
/// Thread: the connection's. Errors of every call: those of storage.
class FeedStore
{
  public:
    FeedStore(storage::Connection& connection, std::string store);

    Result<void> create(const StoreState& state);
    Result<std::optional<StoreState>> state();
    Result<void> setKey(const std::string& sealedKey);
    /// A new history: nothing of the old one may be taken for granted by the devices.
    Result<void> setEpoch(const std::string& epoch);

    Result<std::int64_t> lastDevSeq(const std::string& device);
    /// Those of these op ids that arrived before. `ids`: a JSON list of texts.
    Result<std::vector<OpRow>> knownOps(const QJsonArray& ids);
    /// Those of these event ids the shop's books hold, refused ones too. `ids`: as above.
    Result<std::vector<std::string>> knownEvents(const QJsonArray& ids);
    /// Rows {op, device, dev_seq, status, code, seq}.
    Result<void> addOps(const QJsonArray& rows);

    /// Takes the numbers after the current one; the last statement before the changes are written.
    Result<std::int64_t> advance(std::int64_t count);
    /// Rows {seq, kind, entity, rev, body}.
    Result<void> addChanges(const QJsonArray& rows);
    /// At most `limit`, and fewer where they are fat: none begins beyond kMostPageBytes.
    Result<ChangePage> changes(std::int64_t after, std::int64_t upTo, int limit);
    /// How often an entity with fields changed; 0 = never seen.
    Result<std::int64_t> revision(const std::string& kind, const std::string& entity);
    /// Forgets the entity's older states in the feed.
    Result<void> forgetOlder(const std::string& kind, const std::string& entity);

    Result<std::vector<FieldRow>> fields(const std::string& kind, const std::string& entity);
    /// Every entity of a kind with its fields as {name: [value, hlc, device]}.
    Result<std::map<std::string, QJsonObject>> entities(const std::string& kind);
    /// On a server: which shop a code belongs to, for the public pages. Files are asked directly.
    Result<void> publishCode(const std::string& code);
    /// Rows {kind, entity, name, value, hlc, device}.
    Result<void> saveFields(const QJsonArray& rows);
    /// Every field by kind, entity and name: visit(kind, entity, row).
    using FieldVisitor = std::function<void(
        const std::string& kind, const std::string& entity, const FieldRow& row)>;
    Result<void> eachField(const FieldVisitor& visit);

  private:
    /// `file` on SQLite, `server` on PostgreSQL: where the two read JSON differently.
    Result<storage::Statement> either(std::string_view file, std::string_view server);
    Result<void> runRows(std::string_view file, std::string_view server, const QJsonArray& rows);

    storage::Connection& m_connection;
    std::string m_store;
};

} // namespace linli::cloud
