// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/projection/FactDelta.h"
#include "domain/board/projection/KeptBoard.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::board {

class AttributionUpdate;

/// The facts of a shop with everything boards and metrics need of them, kept up to date change by
/// change (spec/performance.md): a sale, a refund or a late order looks at one buyer and moves one
/// row of each board asked for before. Many changes at once, merged people and rows that went are
/// made good by one pass over the columns. Neither copied nor moved; no thread of its own.
class Projection
{
  public:
    explicit Projection(BoardFacts facts);
    Projection(const Projection&) = delete;
    Projection& operator=(const Projection&) = delete;

    /// False: the changes do not fit these facts (a person nobody told of); nothing here may be
    /// used any more.
    [[nodiscard]] bool apply(const FactDelta& delta);
    [[nodiscard]] const BoardFacts& facts() const { return m_facts; }
    [[nodiscard]] const Attribution& attribution() const { return m_attribution; }
    [[nodiscard]] const std::optional<BoardFacts::Range>& range() const { return m_range; }
    /// rank() of the window; the boards of the windows last asked for are kept.
    [[nodiscard]] std::vector<RankRow>
    ranking(const TimeWindow& window, RankBy by, std::size_t top);
    /// In which column this one and one made of `fresh` facts differ first; nothing: nowhere.
    [[nodiscard]] std::optional<std::string> differenceTo(const BoardFacts& fresh) const;

  private:
    [[nodiscard]] std::optional<MemberIndex> placeOf(std::int64_t creation) const;
    [[nodiscard]] std::size_t rowOfOrder(const OrderFact& fact) const;
    [[nodiscard]] bool applyMembers(const FactDelta& delta, AttributionUpdate& update);
    [[nodiscard]] bool applyBinds(const FactDelta& delta, AttributionUpdate& update);
    [[nodiscard]] bool applyBind(const BindFact& fact, AttributionUpdate& update);
    [[nodiscard]] bool applyOrders(const FactDelta& delta, AttributionUpdate& update);
    void applyManyOrders(const std::vector<OrderFact>& facts,
                         const std::vector<std::int64_t>& gone);
    void applyOrder(const OrderFact& fact, AttributionUpdate& update);
    [[nodiscard]] bool applyRewards(const FactDelta& delta);
    void applyCosts(const FactDelta& delta);
    [[nodiscard]] std::uint32_t unitOf(const std::string& name);
    void widenRange(std::int64_t ms);
    void remember(std::int64_t sequence, bool known);
    [[nodiscard]] bool knows(std::int64_t sequence) const;

    BoardFacts m_facts;
    Attribution m_attribution;
    std::optional<BoardFacts::Range> m_range;
    std::vector<bool> m_knownOrders; ///< by sequence: in the columns
    std::vector<KeptBoard> m_kept;   ///< last asked first
    bool m_renew = false;            ///< one pass over everything is due
    bool m_moved = false;            ///< a row's time changed in this step
};

} // namespace linli::board
