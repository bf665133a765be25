// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "usecases/views/Page.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

/// One thing somebody did: an event of the reward engine (act = its verb) or an act written down
/// for its own sake.
struct AuditRow
{
    std::int64_t position = 0; ///< ascends in time; only for paging
    Instant at;
    std::string actor; ///< staff id, "linlictl", "machine", "elsewhere" (came by
                       ///< sync), or empty: the owner without staff
    std::string act;
    std::string subject; ///< a key: a neighbour, a product, an order
    std::string detail;  ///< keys, numbers and masked texts only
};

struct AuditQuery
{
    std::optional<TimeWindow> window;
    std::optional<std::string> actor;
    std::string act; ///< empty: any
    /// Also the machine's own events (settlement).
    bool withMachine = false;
};

/// Append-only. Store thread.
class AuditStore
{
  public:
    AuditStore() = default;
    AuditStore(const AuditStore&) = delete;
    AuditStore& operator=(const AuditStore&) = delete;
    virtual ~AuditStore() = default;

    virtual Result<void> append(const AuditRow& row) = 0;
    /// Newest first.
    virtual Result<usecases::Page<AuditRow>> page(const AuditQuery& query,
                                                  const usecases::PageRequest& page) = 0;
};

} // namespace linli::ports
