// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/rewards/ShopState.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

class OrderPages;

/// An import as the list of imports shows it.
struct PastImport
{
    std::string id;
    std::string fileName;
    std::string kind;
    Instant at;
    std::int64_t rows = 0;
    std::int64_t members = 0;
    std::int64_t orders = 0;
    std::int64_t products = 0;
    std::int64_t waiting = 0; ///< rows a person has not decided yet
    std::optional<Instant> undoneAt;
    bool undoable = false; ///< imported by a version that kept what an undo needs
};

/// Why an import cannot be taken back: what came after it and stands on it.
enum class ImportTie
{
    Rewards,   ///< it issued rewards, or later ones count on its orders and people
    Orders,    ///< its people bought again
    Refunds,   ///< its orders were refunded
    HandedOut, ///< its orders were handed over
    Binds,     ///< its people invited, were invited, or were unbound
    Edited,    ///< its people or goods were edited
    Items,     ///< its orders were completed by an item file
    Cloud,     ///< the cloud has it already
    Other,     ///< something else names its rows
};

struct ImportTieCount
{
    ImportTie tie = ImportTie::Other;
    std::int64_t count = 0;
};

/// A row that waits for a person. `cells` are personal: the owner's screen only.
struct WaitingRow
{
    std::string batch;
    std::string fileName;
    std::int64_t row = 0;
    std::string reason; ///< phone_masked, inviter_refused:CYCLE …
    std::string cells;
    OrderKey order; ///< empty where the row became no order
};

/// What past imports wrote, so that one can be taken back, and what of them waits for a person.
/// Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class ImportHistory
{
  public:
    ImportHistory() = default;
    ImportHistory(const ImportHistory&) = delete;
    ImportHistory& operator=(const ImportHistory&) = delete;
    virtual ~ImportHistory() = default;

    /// The numbers an import used: [from, to) of each sequence. Same transaction as the import.
    [[nodiscard]] virtual Result<void>
    mark(std::string_view batch, const rewards::Sequences& from, const rewards::Sequences& to) = 0;
    [[nodiscard]] virtual Result<void> noteProduct(std::string_view batch,
                                                   std::string_view product) = 0;
    /// Keeps the lines an item file is about to replace.
    [[nodiscard]] virtual Result<void> keepLines(std::string_view batch, const OrderKey& order) = 0;

    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<PastImport>> list(std::int64_t most) = 0;
    /// Empty = it can be taken back.
    [[nodiscard]] virtual Result<std::vector<ImportTieCount>> tiesOf(std::string_view batch) = 0;
    /// Takes its rows away; what others use by now (goods) stays. Answers the members that are
    /// gone. Inside the caller's unit of work.
    [[nodiscard]] virtual Result<std::vector<MemberKey>> remove(std::string_view batch,
                                                                Instant at) = 0;

    /// Oldest first, undone imports left out.
    [[nodiscard]] virtual Result<std::vector<WaitingRow>> waiting(std::int64_t most) = 0;
    [[nodiscard]] virtual Result<void>
    settle(const WaitingRow& row, std::string_view decided, Instant at) = 0;

    /// The quick way in for the orders of the import that is running.
    [[nodiscard]] virtual OrderPages& pages() = 0;
};

} // namespace linli::ports
