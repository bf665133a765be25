// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/PhoneCity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace linli {
namespace {

// Written by cmake/phone-cities: kCities, and kRuns, each the first prefix of seven digits of a run
// (counted from 1300000) times 1024, and its city.
#include "domain/member/PhoneCities.inc"

constexpr std::uint32_t kFirst = 1'300'000;
constexpr std::uint32_t kLast = 1'999'999;

} // namespace

std::string_view cityOf(std::string_view phone)
{
    constexpr std::size_t kWhole = 11;
    constexpr std::size_t kPrefix = 7;
    std::uint32_t prefix = 0;
    if (phone.size() != kWhole ||
        std::from_chars(phone.data(), phone.data() + kPrefix, prefix).ec != std::errc() ||
        prefix < kFirst || prefix > kLast) {
        return {};
    }
    const std::uint32_t behind = (prefix - kFirst + 1) << 10U;
    const auto run = std::ranges::lower_bound(kRuns, behind);
    return kCities.at(*std::prev(run) & 1023U);
}

} // namespace linli
