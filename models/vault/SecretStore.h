// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::vault {

/// The operating system's place for secrets. Calls may block for as long as its time limit, so
/// never on the GUI thread. Errors: DeadlineExceeded, Refused (locked, denied, no such service).
class SecretStore
{
  public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;
    /// Nothing where no such secret is kept.
    virtual Result<std::optional<std::string>> read(std::string_view name) = 0;
    virtual Result<void> write(std::string_view name, std::string_view secret) = 0;
    /// Nothing is kept under this name any more; a store that cannot delete keeps an empty secret.
    virtual Result<void> remove(std::string_view name) { return write(name, {}); }
};

} // namespace linli::vault
