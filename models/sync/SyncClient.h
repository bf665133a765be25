// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Transport.h"
#include "usecases/ports/SyncStore.h"

#include <QJsonObject>

#include <cstdint>
#include <string>

namespace linli::sync {

struct SyncReport
{
    std::int64_t pushed = 0; ///< ops the cloud answered
    std::int64_t pulled = 0; ///< changes applied
    std::int64_t rewound = 0;
    ports::SyncLink link; ///< as it is afterwards
    ports::SyncCounts counts;
};

/// One linked shop's conversation with its cloud (spec/sync.md §4.4). Blocking; one thread, the
/// store's. Errors: CloudUnreachable (say it again later), CloudRefused (value = the cloud's code),
/// NotLinked, and those of the store.
class SyncClient
{
  public:
    SyncClient(ports::SyncStore& store, Transport& transport, std::string token);

    /// Pushes until nothing waits, pulls until nothing is new. `waitS`: then stays on the line for
    /// news that long (0-25).
    Result<SyncReport> once(int waitS = 0);
    /// Asks the cloud for its digest: true where this counter holds the same. Only says something
    /// when nothing is unsent.
    Result<bool> agrees();

  private:
    Result<std::int64_t> push(const ports::SyncLink& link);
    Result<std::int64_t> pushBatch(const ports::SyncLink& link, int most, bool& slower);
    Result<void> pull(const ports::SyncLink& link, int waitS, SyncReport& report);
    Result<QJsonObject> call(const HttpCall& call);
    Result<ports::SyncLink> needLink();
    void noteServerTime(const QJsonObject& answer, std::int64_t sentMs, std::int64_t heardMs);

    ports::SyncStore& m_store;
    Transport& m_transport;
    const std::string m_token;
    int m_batch = 500;
    std::int64_t m_bestTripMs = -1; ///< the quickest answer tells the time best
    std::int64_t m_offsetMs = 0;
};

struct PairRequest
{
    std::string url;
    std::string code;
    std::string deviceName;
    std::string shopKey; ///< hex, or empty for a counter without a shop yet
};
struct Paired
{
    ports::SyncLink link;
    std::string token;
    std::string shopKey;
};
/// Errors: CloudUnreachable, CloudRefused, InvalidValue (the answer makes no sense).
[[nodiscard]] Result<Paired> pairWith(Transport& transport, const PairRequest& request);

} // namespace linli::sync
