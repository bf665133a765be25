// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Ranking.h"
#include "domain/board/projection/BoardChanges.h"

#include <unordered_map>
#include <vector>

namespace linli::board {

/// Both boards of one window, kept while facts change under it: a sale or a new neighbour moves one
/// row. At any time what rank() gives for the window.
class KeptBoard
{
  public:
    KeptBoard(const Attribution& attribution, const TimeWindow& window);
    [[nodiscard]] const TimeWindow& window() const { return m_window; }
    /// `attribution` after the changes.
    void apply(const Attribution& attribution, const BoardChanges& changes);
    /// At most `topN` rows, 0 = all.
    [[nodiscard]] std::vector<RankRow> rows(RankBy by, std::size_t topN) const;

  private:
    struct Touched
    {
        bool lastOrderGone = false;
        bool lastQualifiedGone = false;
    };
    using Rows = std::vector<RankRow>;
    void takeOut(const MemberColumns& members, MemberIndex inviter);
    void putBack(const MemberColumns& members, MemberIndex inviter);
    /// Her last sale, her last new neighbour, looked for from the window's end.
    void findLastOrder(const Attribution& attribution, MemberIndex inviter, Score& score) const;
    void findLastQualified(const Attribution& attribution, MemberIndex inviter, Score& score) const;
    Score& touch(const MemberColumns& members, MemberIndex inviter);

    TimeWindow m_window;
    std::unordered_map<MemberIndex, Score> m_scores; ///< of those with a sale or a new neighbour
    std::unordered_map<MemberIndex, Touched> m_open; ///< taken out in this step
    Rows m_byReferrals;                              ///< sorted, rank 0
    Rows m_bySales;
};

} // namespace linli::board
