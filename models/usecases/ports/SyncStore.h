// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

/// Where this shop is linked, and how far it has read.
struct SyncLink
{
    std::string url; ///< "https://cloud.example", without a slash at the end
    std::string store;
    std::string device;
    std::string epoch;
    std::int64_t cursor = 0;
    std::int64_t offsetMs = 0; ///< the cloud's clock minus ours
    std::optional<Instant> syncedAt;
    bool rebuild = false;            ///< the tables must be made anew from a snapshot
    std::optional<Instant> tokenAt = {};  ///< since when the token is in use; none = unknown
    std::optional<Instant> agreedAt = {}; ///< when the cloud last proved to hold the same
    std::int64_t numbered = 0;       ///< ops this device has given a number
    std::int64_t answered = 0;       ///< the highest number the cloud has answered
};

/// One op as it travels; `json` is the whole of it.
struct OutgoingOp
{
    std::string id;
    std::string json;
};

/// What the cloud said of one op.
struct OpAnswer
{
    std::string op;
    std::string status; ///< applied, duplicate, rejected, conflict, gap
    std::string code;
    std::string current = {}; ///< of a conflict: the fields as they stand, JSON; else empty
};

/// A refusal or a result that came out differently; a person decides what to do about it.
struct AttentionRow
{
    std::int64_t id = 0;
    Instant at;
    std::string kind;   ///< "event", or the kind of the entity
    std::string entity; ///< the event, or the entity's key
    std::string code;
    std::string mine;   ///< what this counter had decided or written
    std::string theirs; ///< what the cloud decided or holds
};

struct SyncCounts
{
    std::int64_t unsent = 0;
    std::int64_t attention = 0;
    std::int64_t parked = 0;
};

/// What one page of the feed did.
struct PageOutcome
{
    std::int64_t applied = 0;
    std::int64_t rewound = 0; ///< provisional events that were taken back and done again
};

/// The counter's side of sync in the shop's own file. Every call is one unit of work of its own.
/// One thread, a connection of its own. Errors of every call: those of storage.
class SyncStore
{
  public:
    SyncStore() = default;
    SyncStore(const SyncStore&) = delete;
    SyncStore& operator=(const SyncStore&) = delete;
    virtual ~SyncStore() = default;

    /// Nothing where the shop is not linked.
    virtual Result<std::optional<SyncLink>> link() = 0;
    virtual Result<void> saveLink(const SyncLink& link) = 0;
    virtual Result<void> noteOffset(std::int64_t offsetMs) = 0;

    /// What has to be sent next, in the device's order, numbered for good; changed fields are
    /// gathered first.
    virtual Result<std::vector<OutgoingOp>> batch(int most, std::size_t mostBytes) = 0;
    /// Acknowledged rows leave by their id, refused ones go to the attention list.
    virtual Result<void> answered(const std::vector<OpAnswer>& answers) = 0;
    /// One page of GET changes as it came, and the cursor after it. Errors: JsonBroken.
    virtual Result<PageOutcome> applyPage(const std::string& page) = 0;

    virtual Result<SyncCounts> counts() = 0;
    virtual Result<std::vector<AttentionRow>> attention() = 0;
    /// A person has seen to it. With `mine` this counter's value is offered again as the newest.
    virtual Result<void> settleAttention(std::int64_t id, bool mine) = 0;
    /// {count, hash} by kind as JSON, to be compared with GET digest.
    virtual Result<std::string> digest() = 0;
};

} // namespace linli::ports
