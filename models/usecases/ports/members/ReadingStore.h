// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"

#include <string>
#include <string_view>

namespace linli::ports {

/// How the owner says a neighbour's name is read, where the dictionary is wrong ("dan" for 单).
/// Personal, kept sealed. Store thread. Errors: those of the store.
class ReadingStore
{
  public:
    ReadingStore() = default;
    ReadingStore(const ReadingStore&) = delete;
    ReadingStore& operator=(const ReadingStore&) = delete;
    virtual ~ReadingStore() = default;

    /// Syllables with spaces between; empty = as the dictionary reads it.
    [[nodiscard]] virtual Result<std::string> reading(const MemberKey& member) = 0;
    [[nodiscard]] virtual Result<void> setReading(const MemberKey& member,
                                                  std::string_view reading) = 0;
};

} // namespace linli::ports
