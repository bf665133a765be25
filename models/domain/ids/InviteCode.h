// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli {

/// The code a neighbour gives to neighbours: 9 random characters and a check character over
/// Crockford's base 32 (no I, L, O, U), spec/security.md §4.1. Says nothing about anybody.
/// The check is Luhn mod 32, weights 2,1,2,… from the right: 7K3MQ9TXW → 2, 000000001 → Y.
class InviteCode
{
  public:
    static constexpr std::size_t kLength = 10;

    /// Reads what a person types: case-blind, I and L as 1, O as 0, spaces and hyphens dropped.
    /// Errors: InvalidCode (wrong length, character or check character).
    static Result<InviteCode> parse(std::string_view typed);
    /// From 45 random bits (the low ones are used). The caller draws again if isOffensive().
    static InviteCode fromRandom(std::uint64_t bits);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Contains a word that nobody should find on her poster; such codes are never issued.
    [[nodiscard]] bool isOffensive() const;
    auto operator<=>(const InviteCode&) const = default;

  private:
    explicit InviteCode(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// A code that came from a file: 4–16 letters or digits, kept upper-case, accepted wherever a code
/// is typed, never printed.
class AliasCode
{
  public:
    static Result<AliasCode> parse(std::string_view typed);
    [[nodiscard]] const std::string& text() const { return m_text; }
    auto operator<=>(const AliasCode&) const = default;

  private:
    explicit AliasCode(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace linli
