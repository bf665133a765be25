// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/authority/Authority.h"
#include "usecases/ports/IdSource.h"

namespace linli::cloud {

/// The service speaks for itself (settlement, the public pages) as device "cloud", through the same
/// door as everybody: ops with numbers of their own. One transaction of the shop.
class OwnEvents
{
  public:
    static constexpr const char* kDevice = "cloud";

    /// Errors: those of storage.
    static Result<OwnEvents>
    begin(Shelf& shelf, const ServiceKey& key, ports::IdSource& ids, Instant now);

    /// One event now. Its result's code is empty where it was not refused.
    Result<OpResult> submit(const rewards::Verb& verb);
    /// The given fields of an entity, stamped now.
    Result<OpResult>
    setFields(const std::string& kind, const std::string& entity, const QJsonObject& values);
    [[nodiscard]] const std::vector<rewards::Decision>& decisions() const
    {
        return m_authority->decisions();
    }
    /// Writes the feed; the caller commits. Answers its head.
    Result<std::int64_t> finish();

  private:
    OwnEvents(Shelf& shelf, const ServiceKey& key, ports::IdSource& ids, Instant now);
    Result<OpResult> take(Op op);
    Result<void> seeStamps(const std::string& kind, const std::string& entity);

    ports::IdSource* m_ids;
    Instant m_now;
    std::int64_t m_devSeq = 0;
    Shelf* m_shelf;
    Hlc m_clock;
    std::unique_ptr<Authority> m_authority;
    std::vector<OpResult> m_results;
};

/// The event of a verb as the service makes it.
[[nodiscard]] rewards::Event ownEvent(const rewards::Verb& verb, ports::IdSource& ids, Instant now);

} // namespace linli::cloud
