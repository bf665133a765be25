// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli {

/// The 128 bits of a UUIDv7 (time-ordered), made where the entity is made, the same on every
/// device and in the cloud. Text form: 26 characters of Crockford base 32, upper case, which sorts
/// as the bytes do.
class IdBytes
{
  public:
    using Bytes = std::array<std::uint8_t, 16>;
    constexpr IdBytes() = default;
    explicit constexpr IdBytes(const Bytes& bytes) : m_bytes(bytes) {}

    /// Errors: InvalidCode for anything but 26 characters that fit 128 bits.
    static Result<IdBytes> parse(std::string_view text);
    /// Version 7 layout: 48 bits of `unixMs`, 74 random bits.
    static IdBytes makeV7(std::int64_t unixMs, const std::array<std::uint8_t, 10>& random);

    [[nodiscard]] std::string toText() const;
    [[nodiscard]] constexpr const Bytes& bytes() const { return m_bytes; }
    auto operator<=>(const IdBytes&) const = default;

  private:
    Bytes m_bytes{};
};

/// A distinct type per kind of entity, so that an order cannot be passed for a neighbour.
template <typename Tag> class Id
{
  public:
    constexpr Id() = default;
    explicit constexpr Id(const IdBytes& bytes) : m_bytes(bytes) {}
    static Result<Id> parse(std::string_view text)
    {
        LINLI_ASSIGN(const IdBytes bytes, IdBytes::parse(text));
        return Id(bytes);
    }
    [[nodiscard]] std::string toText() const { return m_bytes.toText(); }
    [[nodiscard]] constexpr const IdBytes& bytes() const { return m_bytes; }
    auto operator<=>(const Id&) const = default;

  private:
    IdBytes m_bytes;
};

using MemberId = Id<struct MemberTag>;
using ProductId = Id<struct ProductTag>;
using EventId = Id<struct EventTag>;
using BatchId = Id<struct BatchTag>;
using CampaignId = Id<struct CampaignTag>;

} // namespace linli
