// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/Metrics.h"
#include "domain/privacy/Naming.h"
#include "usecases/boards/BoardResult.h"
#include "usecases/boards/FactFilter.h"
#include "usecases/boards/PublicNames.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

struct Shop;

/// Boards and metrics of the open shop (spec/metrics.md). Keeps the facts in memory from one call
/// to the next and brings them up to date row by row; a large shop's are kept beside it from one
/// start to the next. One per shop, store thread; the shop must outlive it. Errors: StorageFailed,
/// StorageBusy, SealBroken (names).
class Boards
{
  public:
    explicit Boards(Shop& shop);
    ~Boards();
    Boards(const Boards&) = delete;
    Boards& operator=(const Boards&) = delete;

    /// Best first; topN 0 = everybody who is on it.
    [[nodiscard]] Result<BoardResult> board(const board::WindowChoice& choice,
                                            board::RankBy by,
                                            std::size_t topN = 0,
                                            const FactFilter& filter = {});
    /// The same over an instant's window, as a sealed board has it.
    [[nodiscard]] Result<BoardResult> boardOver(const TimeWindow& window,
                                                board::RankBy by,
                                                std::size_t topN = 0,
                                                const FactFilter& filter = {});
    [[nodiscard]] Result<board::Metrics> metrics(const board::WindowChoice& choice,
                                                 const FactFilter& filter = {});
    /// The instants a choice stands for in this shop today.
    [[nodiscard]] Result<TimeWindow> window(const board::WindowChoice& choice);
    /// "If she leaves": what everybody below her bought, of all referred net GMV.
    [[nodiscard]] Result<board::Fraction> dependenceBelow(const board::WindowChoice& choice,
                                                          const MemberKey& member);

    /// What all figures are computed from, as the shop is now: for use cases that need more than
    /// one figure of one state. Holds until the next call of any function of this class.
    [[nodiscard]] Result<const board::Attribution*> attribution(const FactFilter& filter = {});
    /// What filters can choose from. A tenth of a second for ten thousand neighbours.
    [[nodiscard]] Result<FilterOptions> filterOptions();

    /// Everything once more from the tables, compared with what was kept up to date: the first
    /// difference by name, nothing where there is none.
    [[nodiscard]] Result<std::optional<std::string>> difference();

  private:
    struct Loaded;
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<bool> follow();
    /// placeText of each record, by place in the columns.
    [[nodiscard]] Result<std::vector<std::string>> places();
    [[nodiscard]] Result<std::vector<bool>> ordersOf(const FactFilter& filter);
    [[nodiscard]] Result<void> readAnew();
    void keepBeside();
    [[nodiscard]] Result<void> printNames(std::vector<BoardRow>& rows,
                                          const std::vector<NamedPerson>& people);
    /// Her name or title where she said that it may be shown, else empty.
    [[nodiscard]] Result<std::string> openName(const BoardRow& row, privacy::Naming naming);

    Shop& m_shop;
    std::unique_ptr<Loaded> m_loaded;
};

} // namespace linli::usecases
