// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// What a file said of an order, for telling unchanged from conflict on the next import
/// (spec/import-rules.md §7). Holds no phone: `buyer` is a keyed hash, or `code:…`.
struct HeldOrder
{
    OrderKey key;
    std::string layout;
    std::string groupNo; ///< 快团团 跟团号
    std::string buyer;   ///< empty = nobody
    Instant placedAt;
    std::optional<Instant> paidAt;
    std::int64_t paidFen = 0;
    std::int64_t refundedFen = 0;
    std::string status;
    std::string items; ///< canonical text, comparable within linesLayout only
    std::string linesLayout;
};

/// What a people file said beyond the member's identity.
struct HeldPerson
{
    MemberKey member;
    std::optional<Instant> joinedAt;
    std::string inviteCode;
    std::string inviterCode;
    std::string tags;
    std::string consent;
};

struct ImportBatch
{
    std::string id;
    std::string fileName;
    std::string kind;
    std::string encoding;
    Instant at;
    std::int64_t rows = 0;
    std::int64_t members = 0;
    std::int64_t orders = 0;
    std::int64_t products = 0;
};

/// A row a person has to decide about; `cells` may be personal and is kept sealed.
struct QueuedImportRow
{
    std::string batch;
    std::int64_t row = 0;
    std::string reason;
    std::string cells;
    OrderKey order; ///< the one it is about; empty where there is none
};

class ImportHistory;

/// What imports remember. Store thread. Errors of every call: StorageFailed, StorageBusy,
/// StorageFull.
class ImportStore
{
  public:
    ImportStore() = default;
    ImportStore(const ImportStore&) = delete;
    ImportStore& operator=(const ImportStore&) = delete;
    virtual ~ImportStore() = default;

    [[nodiscard]] virtual Result<std::optional<HeldOrder>> order(const OrderKey& key) = 0;
    /// Orders of one 跟团号 and buyer, by key; at most 2 (more than one is ambiguous already).
    [[nodiscard]] virtual Result<std::vector<OrderKey>> ordersOfGroup(std::string_view groupNo,
                                                                      std::string_view buyer) = 0;
    [[nodiscard]] virtual Result<std::optional<HeldPerson>> person(const MemberKey& member) = 0;

    [[nodiscard]] virtual Result<void> saveBatch(const ImportBatch& batch) = 0;
    [[nodiscard]] virtual Result<void> saveOrder(std::string_view batch,
                                                 const HeldOrder& order) = 0;
    [[nodiscard]] virtual Result<void> savePerson(std::string_view batch,
                                                  const HeldPerson& person) = 0;
    [[nodiscard]] virtual Result<void> queue(const QueuedImportRow& row) = 0;
    /// A bind another platform pays for itself: it never earns here.
    [[nodiscard]] virtual Result<void> markPlatformBind(const MemberKey& invitee,
                                                        const MemberKey& inviter) = 0;
    [[nodiscard]] virtual Result<bool> isPlatformBind(const MemberKey& invitee,
                                                      const MemberKey& inviter) = 0;
    /// Past imports, to be listed, decided about and taken back.
    [[nodiscard]] virtual ImportHistory& history() = 0;
};

} // namespace linli::ports
