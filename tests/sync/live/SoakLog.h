// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/live/Schedule.h"

#include <map>
#include <string>

namespace linli::sync {

/// What the schedules came to, by seed; kept in a text file (a line a schedule) where one is named,
/// so that a run of hours can be cut and gone on with.
class SoakLog
{
  public:
    /// `path` empty = kept in memory only. Reads what is there; lines it does not know are skipped.
    explicit SoakLog(std::string path);

    void add(const ScheduleFigures& figures);
    /// Whether all of these seeds were run.
    [[nodiscard]] bool holds(std::uint64_t first, int count) const;
    /// Says what all of them came to; true where every one was whole.
    bool conclude(int patienceMs) const;

  private:
    std::string m_path;
    std::map<std::uint64_t, ScheduleFigures> m_runs;
};

} // namespace linli::sync
