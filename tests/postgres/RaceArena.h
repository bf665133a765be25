// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/replay/CaseFile.h"
#include "storage/replay/SqlReplayStore.h"
#include "vault/Sha256Hasher.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace linli::storage {

/// Long enough for fifty writers in a row on a slow machine.
inline constexpr int kPatienceMs = 60'000;

/// One shop that many threads write to, each by a connection of its own.
class RaceArena
{
  public:
    virtual ~RaceArena() = default;
    /// Makes the shop anew.
    virtual Result<void> reset(const rewards::Changes& opening) = 0;
    /// To be called in the thread that will use it.
    virtual Result<std::unique_ptr<SqlReplayStore>> join() = 0;
    /// A connection for SQL the product would never run, append-only triggers dropped.
    virtual Result<std::unique_ptr<Connection>> tamperer() = 0;
    /// Of the store reset() made.
    virtual SqlReplayStore& owner() = 0;
};

[[nodiscard]] std::unique_ptr<RaceArena> sqliteArena();
[[nodiscard]] std::unique_ptr<RaceArena> postgresArena();

/// How often each outcome ("ACCRUED", "REJECT INSUFFICIENT", "" for a silent success, or an error's
/// name) came back.
using Outcomes = std::map<std::string, int>;

/// Handles `events` at the same moment, each in a thread and on a connection of its own; `rounds`
/// times, calling `between` after each round while all threads wait.
class Race
{
  public:
    Race(RaceArena& arena, std::vector<rewards::Event> events);
    /// `between(outcomes of the round)`; stops early where it says false.
    void run(int rounds, const std::function<bool(const Outcomes&)>& between);

  private:
    RaceArena& m_arena;
    std::vector<rewards::Event> m_events;
};

} // namespace linli::storage
