// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace linli::board {

/// The binds of each invitee as a chain from the latest to the earliest (by time of making, then by
/// row), so that one more bind costs nothing to the others. Rows are those of BindColumns; people
/// are identities after merges. A bind that a merge turned into a bind to oneself is in no chain.
class BindChains
{
  public:
    void rebuild(const BindColumns& binds, const std::vector<MemberIndex>& identities);
    void addMember() { m_latest.push_back(kNone); }
    /// `row` is in the columns already and in no chain.
    void
    link(const BindColumns& binds, const std::vector<MemberIndex>& identities, std::size_t row);
    /// Takes `row` out of the chain of `invitee`, if it is there.
    void unlink(MemberIndex invitee, std::size_t row);

    /// Row of the latest bind of `invitee` that holds at `ms`; kNone without one.
    [[nodiscard]] std::uint32_t
    holdingAt(const BindColumns& binds, MemberIndex invitee, std::int64_t ms) const;
    /// Making of the earliest bind of `invitee`; kNever without one.
    [[nodiscard]] std::int64_t firstMs(const BindColumns& binds, MemberIndex invitee) const;
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  private:
    std::vector<std::uint32_t> m_latest; // per member
    std::vector<std::uint32_t> m_older;  // per row
};

} // namespace linli::board
