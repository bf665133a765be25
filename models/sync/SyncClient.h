// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Recovery.h"
#include "sync/cloud/CloudCalls.h"

#include <QJsonObject>

#include <cstdint>
#include <string>

namespace linli::sync {

enum class Agreement
{
    Same,
    Different,
    Unsure, ///< one of the two moved on in between, or something is unsent
};

struct SyncReport
{
    std::int64_t pushed = 0; ///< ops the cloud answered
    std::int64_t pulled = 0; ///< changes applied
    std::int64_t rewound = 0;
    bool recovered = false; ///< one of Recovery's procedures ran
    bool differs = false;   ///< the digests differ even after comparing
    ports::SyncLink link;   ///< as it is afterwards
    ports::SyncCounts counts;
};

/// One linked shop's conversation with its cloud (spec/sync.md §4.4). Blocking; one thread, the
/// store's. Errors: those of CloudCalls, NotLinked, and those of the store.
class SyncClient
{
  public:
    SyncClient(ClientParts parts, const std::string& token);
    SyncClient(const SyncClient&) = delete;
    SyncClient& operator=(const SyncClient&) = delete;

    /// Pushes until nothing waits, pulls until nothing is new, and whatever the cloud's answers ask
    /// for: a new history, a snapshot, a new name. Once a week takes a new token, once a day has
    /// the digests compared.
    Result<SyncReport> exchange();
    /// Stays on the line for news that long (1-25) and applies what comes; interrupt() of the
    /// transport ends it early, which is no error.
    Result<SyncReport> listen(int waitS);
    /// Both; `waitS` 0: only the exchange.
    Result<SyncReport> once(int waitS = 0);
    /// Whether this counter holds what the cloud's digest says.
    Result<Agreement> compare();
    /// Whether the service answers at all, by a question that costs it no work; interruptible.
    bool isThere();

  private:
    struct Pushed
    {
        std::int64_t answered = 0;
        bool gap = false; ///< the cloud lacks ops before ours
    };
    Result<void> round(SyncReport& report);
    Result<Pushed> push(const ports::SyncLink& link);
    Result<Pushed> pushBatch(const ports::SyncLink& link, bool& slower);
    Result<void> pull(int waitS, SyncReport& report);
    Result<bool> pullPage(int waitS, SyncReport& report);
    /// True where the answer was a call for one of the procedures and it was followed.
    Result<bool> heal(const Error& error);
    Result<void> maintain(SyncReport& report);
    Result<void> rotateToken(const ports::SyncLink& link);
    Result<void> finish(SyncReport& report);
    Result<ports::SyncLink> needLink();

    const ClientParts m_parts;
    CloudCalls m_calls;
    Recovery m_recovery;
    int m_batch = 500; ///< ops at once: halves where the line is slow, else as many as fit
    int m_page = 1000; ///< changes at once, likewise
    bool m_compared = false; ///< everything was compared once in this run
};

} // namespace linli::sync
