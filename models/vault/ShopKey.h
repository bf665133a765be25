// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli::vault {

/// The 32 secret bytes of one shop (spec/security.md §4.3b). Wiped from memory when it goes.
class ShopKey
{
  public:
    static constexpr std::size_t kLength = 32;

    static ShopKey random();
    /// 64 hex digits. Errors: SealBroken (never with the text in it).
    static Result<ShopKey> parse(std::string_view hex);
    ShopKey(ShopKey&& other) noexcept;
    ShopKey& operator=(ShopKey&&) = delete;
    ShopKey(const ShopKey&) = delete;
    ShopKey& operator=(const ShopKey&) = delete;
    ~ShopKey();

    [[nodiscard]] std::string toHex() const;
    [[nodiscard]] const std::array<std::uint8_t, kLength>& bytes() const { return m_bytes; }

  private:
    ShopKey() = default;
    std::array<std::uint8_t, kLength> m_bytes{};
};

} // namespace linli::vault
