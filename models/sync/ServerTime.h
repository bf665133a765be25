// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <optional>

namespace linli::sync {

/// What the cloud's clock says, from the quickest of the last eight answers (spec/sync.md §4.6).
class ServerTime
{
  public:
    struct Answer
    {
        Instant localAt;           ///< our clock when the answer was there
        Instant serverAt;          ///< what it said
        std::int64_t tripMs = 0;   ///< between call and answer, by a clock nobody sets
        std::int64_t steadyMs = 0; ///< that clock when the answer was there
    };

    void note(const Answer& answer)
    {
        constexpr std::size_t kKept = 8;
        constexpr std::int64_t kStepMs = 1000;
        if (!m_answers.empty()) { // our clock was set in between: what was measured says nothing
            const Answer& last = m_answers.back();
            const std::int64_t wallMs = (answer.localAt - last.localAt).ms;
            if (std::abs(wallMs - (answer.steadyMs - last.steadyMs)) > kStepMs) {
                m_answers.clear();
            }
        }
        m_answers.push_back(answer);
        if (m_answers.size() > kKept) {
            m_answers.pop_front();
        }
    }

    /// The cloud's clock minus ours; nothing before the first answer.
    [[nodiscard]] std::optional<std::int64_t> offsetMs() const
    {
        if (m_answers.empty()) {
            return std::nullopt;
        }
        const auto best =
            std::min_element(m_answers.begin(), m_answers.end(),
                             [](const Answer& a, const Answer& b) { return a.tripMs < b.tripMs; });
        return (best->serverAt - best->localAt).ms + best->tripMs / 2;
    }

  private:
    std::deque<Answer> m_answers;
};

} // namespace linli::sync
