// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>
#include <string_view>

namespace linli {

/// Digits only, without 0086 or (before 11 digits) 86: what two spellings of one number share
/// (spec/rewards-details.md §1). Total: any text has a normal form.
[[nodiscard]] std::string normalisePhone(std::string_view typed);

/// A mainland mobile number: 1[3-9] and nine digits. Lives only inside member_identity and on its
/// way there; everything else carries a PhoneMasked or a keyed hash.
class Phone
{
  public:
    /// Accepts spaces, hyphens, brackets and a country prefix. Errors: InvalidPhone.
    static Result<Phone> parse(std::string_view typed);
    [[nodiscard]] const std::string& digits() const { return m_digits; }
    auto operator<=>(const Phone&) const = default;

  private:
    explicit Phone(std::string digits) : m_digits(std::move(digits)) {}
    std::string m_digits;
};

/// What a screen may show of a phone: 138****0001. Slips show lastTwo() only.
class PhoneMasked
{
  public:
    PhoneMasked() = default;
    explicit PhoneMasked(const Phone& phone)
        : m_text(phone.digits().substr(0, 3) + "****" + phone.digits().substr(7))
    {
    }
    /// Empty where the person has no phone.
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string lastTwo() const
    {
        return m_text.empty() ? m_text : m_text.substr(m_text.size() - 2);
    }
    auto operator<=>(const PhoneMasked&) const = default;

  private:
    std::string m_text;
};

} // namespace linli
