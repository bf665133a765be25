// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/projection/BindChains.h"

namespace linli::board {

void BindChains::rebuild(const BindColumns& binds, const std::vector<MemberIndex>& identities)
{
    m_latest.assign(identities.size(), kNone);
    m_older.assign(binds.size(), kNone);
    for (std::size_t row = 0; row < binds.size(); ++row) {
        link(binds, identities, row);
    }
}

void BindChains::link(const BindColumns& binds,
                      const std::vector<MemberIndex>& identities,
                      std::size_t row)
{
    if (m_older.size() <= row) {
        m_older.resize(row + 1, kNone);
    }
    const MemberIndex invitee = identities[binds.invitee[row]];
    if (invitee == identities[binds.inviter[row]]) {
        return;
    }
    const auto later = [&](std::uint32_t other) {
        return binds.madeMs[other] > binds.madeMs[row] ||
               (binds.madeMs[other] == binds.madeMs[row] && other > row);
    };
    std::uint32_t* at = &m_latest[invitee];
    while (*at != kNone && later(*at)) {
        at = &m_older[*at];
    }
    m_older[row] = *at;
    *at = static_cast<std::uint32_t>(row);
}

void BindChains::unlink(MemberIndex invitee, std::size_t row)
{
    std::uint32_t* at = &m_latest[invitee];
    while (*at != kNone && *at != row) {
        at = &m_older[*at];
    }
    if (*at != kNone) {
        *at = m_older[row];
    }
}

std::uint32_t
BindChains::holdingAt(const BindColumns& binds, MemberIndex invitee, std::int64_t ms) const
{
    for (std::uint32_t row = m_latest[invitee]; row != kNone; row = m_older[row]) {
        if (binds.madeMs[row] <= ms && ms < binds.endedMs[row]) {
            return row;
        }
    }
    return kNone;
}

std::int64_t BindChains::firstMs(const BindColumns& binds, MemberIndex invitee) const
{
    std::int64_t first = kNever;
    for (std::uint32_t row = m_latest[invitee]; row != kNone; row = m_older[row]) {
        first = binds.madeMs[row];
    }
    return first;
}

} // namespace linli::board
