// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/Clock.h"

#include <string>

namespace linli::app {

/// What has to go outside of the shop's file: logs, and erased persons in copies. Connections of
/// its own; a worker thread.
class FileRetention
{
  public:
    /// The clock must outlive it.
    FileRetention(std::string shopFile, const ports::Clock& clock);

    /// Logs older than 14 days or beyond 20 MB; how many files went.
    [[nodiscard]] Result<int> trimLogs() const;
    /// Copies older than 35 days, those made before a migration too, lose whoever was erased; how
    /// many files were looked through. Errors: those of storage/Erasures.
    [[nodiscard]] Result<int> forgetInCopies() const;

  private:
    std::string m_shopFile;
    const ports::Clock& m_clock;
};

} // namespace linli::app
