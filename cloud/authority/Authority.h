// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/store/ServiceKey.h"
#include "cloud/store/Shelf.h"
#include "domain/rewards/Event.h"
#include "domain/time/Hlc.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

/// What a device (or a public page, as device "cloud") asks to happen.
struct Op
{
    std::string id;
    std::int64_t devSeq = 0;
    std::string kind;   ///< "event.v1", "import.v1", or "<entity kind>.fields.v1"
    std::string entity; ///< the event's id, or the entity's key
    QJsonObject body;
    std::optional<std::int64_t>
        ifRev; ///< refuse as a conflict unless this is the entity's revision
};

enum class OpStatus
{
    Applied,
    Duplicate,
    Rejected,
    Conflict,
    Gap,
};
[[nodiscard]] const char* textOf(OpStatus status);

struct OpResult
{
    std::string op;
    OpStatus status = OpStatus::Applied;
    std::string code;                   ///< of a refusal: the engine's own, or malformed …
    std::optional<std::int64_t> seq;    ///< of the change it became
    std::optional<QJsonObject> current; ///< the fields as they stand, after a conflict
};

/// The one writer of one shop inside one transaction (spec/sync.md §4.3, design.md §4b): gives
/// events their place, derives what they earn with the reward engine, merges fields, and writes the
/// feed at the end. Begin it with the shop's lock held; after an Error roll everything back.
class Authority
{
  public:
    /// `origin`: the device whose ops these are. All must outlive it.
    Authority(Shelf& shelf, const ServiceKey& key, std::string origin, Instant now);

    /// Decides one op; a refusal is a result. Errors: those of storage only.
    Result<OpResult> take(const Op& op);
    /// The decisions of the last event taken: what a page tells the neighbour.
    [[nodiscard]] const std::vector<rewards::Decision>& decisions() const { return m_decisions; }
    /// Numbers and writes what was taken; fills in the results' seq. Answers the feed's head.
    Result<std::int64_t> finish(std::vector<OpResult>& results);

  private:
    struct Pending
    {
        std::string op;
        std::string kind;
        std::string entity;
        std::int64_t rev = 1;
        std::string body;
    };
    Result<OpResult> takeEvent(const Op& op);
    Result<OpResult> takeImport(const Op& op);
    Result<OpResult> takeFields(const Op& op, const std::string& kind);
    Result<std::int64_t> revisionOf(const std::string& kind, const std::string& entity);
    Result<QJsonObject> factOf(const rewards::Event& event, const rewards::Changes& changes);
    void remember(const Op& op, const OpResult& result);
    void append(const Op& op, const std::string& kind, std::int64_t rev, QJsonObject change);

    Shelf& m_shelf;
    const ServiceKey& m_key;
    const std::string m_origin;
    const Instant m_now;
    std::vector<Pending> m_pending;
    std::vector<std::pair<Op, OpResult>> m_taken; ///< without their bodies
    std::vector<rewards::Decision> m_decisions;
};

/// The fields of an entity as {name: [value, hlc]}.
[[nodiscard]] Result<QJsonObject>
fieldsOf(FeedStore& feed, const std::string& kind, const std::string& entity);

} // namespace linli::cloud
