// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <optional>
#include <utility>

namespace linli::storage {

/// The engine's look-ups cannot fail by signature, so the first failure is kept here until
/// somebody asks (domain/rewards/ShopState.h).
class ReadFailure
{
  public:
    /// The value, or nothing (`T{}`) and the error is remembered.
    template <typename T> T unwrap(Result<T> read)
    {
        if (read.ok()) {
            return std::move(read).value();
        }
        if (!m_first) {
            m_first = read.error();
        }
        return T{};
    }
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }
    [[nodiscard]] std::optional<Error> take() { return std::exchange(m_first, std::nullopt); }

  private:
    std::optional<Error> m_first;
};

} // namespace linli::storage
