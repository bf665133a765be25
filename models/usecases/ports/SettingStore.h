// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::ports {

/// Texts by name; the typed values with their limits live in usecases/settings. Store thread.
/// Errors of every call: StorageFailed, StorageBusy, StorageFull.
class SettingStore
{
  public:
    SettingStore() = default;
    SettingStore(const SettingStore&) = delete;
    SettingStore& operator=(const SettingStore&) = delete;
    virtual ~SettingStore() = default;

    virtual Result<std::optional<std::string>> get(std::string_view key) = 0;
    virtual Result<void> set(std::string_view key, std::string_view value) = 0;
};

} // namespace linli::ports
