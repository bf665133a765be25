// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/live/FaultProxy.h"
#include "sync/live/LiveCounter.h"

#include <QTemporaryDir>

#include <memory>
#include <random>
#include <string>
#include <vector>

namespace linli::sync {

/// What one schedule of faults came to.
struct ScheduleFigures
{
    std::uint64_t seed = 0;
    int faults = 0;
    std::int64_t acts = 0;    ///< events committed on any counter so far
    std::int64_t lost = 0;    ///< of them missing anywhere
    std::int64_t doubled = 0; ///< events nobody did, or there twice
    bool digestsEqual = false;
    bool restored = false; ///< the cloud went back before it
    bool ledgersSound = true;
    std::int64_t healedMs =
        -1; ///< until every queue was empty and every cursor at the end; -1 never
};

/// A shop of many counters, each behind a line that misbehaves, and one cloud; all over real
/// sockets (spec/sync.md §6, level 4).
class Schedule
{
  public:
    Schedule(int counters, std::uint64_t seed);
    ~Schedule();

    /// Everybody works for so long while the lines misbehave; then they are healed and everything
    /// has to come together within `patienceMs`.
    ScheduleFigures run(std::uint64_t seed, int workMs, int patienceMs);
    /// The cloud goes back to what it was at remember(), as an operator's restore.
    void rememberCloud();
    void restoreCloud();
    [[nodiscard]] LiveCloud& cloud() { return *m_cloud; }

  private:
    bool together();
    bool settled();
    void judge(ScheduleFigures& figures);

    QTemporaryDir m_folder;
    std::string m_store;
    std::unique_ptr<LiveCloud> m_cloud;
    std::vector<std::unique_ptr<FaultProxy>> m_lines;
    std::vector<std::unique_ptr<LiveCounter>> m_counters;
    int m_copies = 0;
};

} // namespace linli::sync
