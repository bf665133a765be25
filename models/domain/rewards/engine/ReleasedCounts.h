// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Records.h"

#include <map>
#include <optional>
#include <utility>

namespace linli::rewards::engine {

/// Distinct invitees of an inviter whose reward under a rule is AVAILABLE or USED: counted once per
/// event and kept up to date, because a settlement run asks after every release.
class ReleasedCounts
{
  public:
    using Tally = std::map<MemberKey, std::int64_t>; ///< identity of the invitee → rewards

    [[nodiscard]] Tally* known(const RuleId& rule, const MemberKey& inviter)
    {
        const auto found = m_tallies.find({rule, inviter});
        return found == m_tallies.end() ? nullptr : &found->second;
    }
    Tally& keep(const RuleId& rule, const MemberKey& inviter, Tally tally)
    {
        return m_tallies[{rule, inviter}] = std::move(tally);
    }
    /// After a merge everything is counted anew.
    void forget() { m_tallies.clear(); }

  private:
    std::map<std::pair<RuleId, MemberKey>, Tally> m_tallies;
};

} // namespace linli::rewards::engine
