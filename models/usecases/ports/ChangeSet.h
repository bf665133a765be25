// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

namespace linli::ports {

/// Kinds of things a view shows.
enum class Touched : std::uint8_t
{
    Members,
    Products,
    Orders,
    Rewards,
    Rules,
    Settings,
    Imports,
    Campaigns,
};

/// Which kinds a committed job changed, so that the views of those refresh (design.md §4.6).
class ChangeSet
{
  public:
    constexpr ChangeSet() = default;
    constexpr ChangeSet(std::initializer_list<Touched> kinds)
    {
        for (const Touched kind : kinds) {
            add(kind);
        }
    }
    static constexpr ChangeSet everything()
    {
        return {Touched::Members, Touched::Products, Touched::Orders,  Touched::Rewards,
                Touched::Rules,   Touched::Settings, Touched::Imports, Touched::Campaigns};
    }

    constexpr void add(Touched kind) { m_bits |= bit(kind); }
    constexpr void add(const ChangeSet& other) { m_bits |= other.m_bits; }
    [[nodiscard]] constexpr bool has(Touched kind) const { return (m_bits & bit(kind)) != 0; }
    [[nodiscard]] constexpr bool hasAny(const ChangeSet& other) const
    {
        return (m_bits & other.m_bits) != 0;
    }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    constexpr bool operator==(const ChangeSet&) const = default;

  private:
    static constexpr std::uint32_t bit(Touched kind)
    {
        return std::uint32_t{1} << static_cast<std::uint32_t>(kind);
    }
    std::uint32_t m_bits = 0;
};

} // namespace linli::ports
