// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/projection/BoardChanges.h"

#include <cstddef>

namespace linli::board {

/// One change after the other to facts and what follows from them; what a change does not touch is
/// not looked at. Afterwards the attribution is the one a new Attribution(facts) would be. Made for
/// the length of one step; the three must outlive it.
class AttributionUpdate
{
  public:
    AttributionUpdate(BoardFacts& facts, Attribution& attribution, BoardChanges& changes)
        : m_facts(facts), m_all(attribution), m_changes(changes)
    {
    }

    /// She stands for herself.
    void addMember(MemberKey key, std::int64_t joinedMs, std::int64_t creation);
    void addBind(MemberIndex invitee,
                 MemberIndex inviter,
                 std::int64_t madeMs,
                 std::int64_t endedMs,
                 std::int64_t sequence);
    void changeBind(std::size_t row,
                    MemberIndex invitee,
                    MemberIndex inviter,
                    std::int64_t madeMs,
                    std::int64_t endedMs);
    void addOrder(const OrderFact& fact);
    /// Paid at the same instant as before.
    void changeOrder(std::size_t row, const OrderFact& fact);
    void removeOrder(std::size_t row);

  private:
    void tellShare(std::size_t row, bool came);
    /// Her first standing order anew; before the earlier of `sinceMs` and the one known there is
    /// none.
    void renewFirst(MemberIndex identity, std::int64_t sinceMs);
    void setQualification(MemberIndex identity, std::int64_t beforeMs, const Qualification& now);
    /// Whose her orders from `sinceMs` on are.
    void renewInviters(MemberIndex identity, std::int64_t sinceMs);

    BoardFacts& m_facts;
    Attribution& m_all;
    BoardChanges& m_changes;
};

} // namespace linli::board
