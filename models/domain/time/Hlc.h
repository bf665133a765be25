// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli {

/// A hybrid logical clock's stamp (Kulkarni 2014, spec/sync.md §4.6): 48 bits of milliseconds, 16
/// bits of a counter. Later in cause means greater, whatever the wall clocks say. As text 16 hex
/// digits, which sort as the stamps do.
class Hlc
{
  public:
    constexpr Hlc() = default;
    static constexpr Hlc at(Instant instant)
    {
        const std::int64_t ms = instant.unixMs() < 0 ? 0 : instant.unixMs();
        return Hlc(static_cast<std::uint64_t>(ms) << kCounterBits);
    }
    /// Errors: InvalidValue.
    static Result<Hlc> parse(std::string_view text);

    /// The next stamp of a clock that last gave or saw this one.
    [[nodiscard]] constexpr Hlc next(Instant now) const
    {
        const Hlc wall = at(now);
        return wall.m_bits > m_bits ? wall : Hlc(m_bits + 1);
    }
    [[nodiscard]] constexpr Instant instant() const
    {
        return Instant::fromUnixMs(static_cast<std::int64_t>(m_bits >> kCounterBits));
    }
    [[nodiscard]] std::string toText() const;
    auto operator<=>(const Hlc&) const = default;

  private:
    static constexpr unsigned kCounterBits = 16;
    explicit constexpr Hlc(std::uint64_t bits) : m_bits(bits) {}
    std::uint64_t m_bits = 0;
};

} // namespace linli
