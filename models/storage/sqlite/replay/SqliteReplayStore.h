// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/replay/SqlReplayStore.h"

#include <string>

namespace linli::storage {

/// `linlictl replay --store sqlite`. Each case starts in a new file, which is not kept safe against
/// a power cut. One thread.
class SqliteReplayStore final : public SqlReplayStore
{
  public:
    /// `path` is removed and made anew by every reset(). `hasher` must outlive the store.
    SqliteReplayStore(std::string path, const ports::Hasher& hasher);

    Result<void> reset(const rewards::Changes& opening) override;
    /// Goes on with the file another store made, waiting `busyTimeoutMs` for its turn to write.
    Result<void> join(int busyTimeoutMs);

  private:
    Result<void> open(int busyTimeoutMs);
    Result<void> removeFiles();

    std::string m_path;
};

} // namespace linli::storage
