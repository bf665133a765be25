// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

namespace linli::cloud {

/// Does a transaction again that lost against another (40001, 40P01, busy): three times in all,
/// then it is the asker's turn (spec/sync.md §4.3).
template <typename Work> auto unlessBusy(Work work) -> decltype(work())
{
    constexpr int kTries = 3;
    auto done = work();
    for (int tries = 1; tries < kTries && !done.ok(); ++tries) {
        if (done.error().code() != ErrorCode::StorageBusy) {
            break;
        }
        done = work();
    }
    return done;
}

} // namespace linli::cloud
