// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Engine.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::rewards::replay {

/// How many numbers randomBody() wants.
inline constexpr std::size_t kNumbersPerEvent = 5;

/// One rule of each kind, with budgets small enough to run out.
[[nodiscard]] std::vector<OpeningRule> randomShopRules();

/// How many of each a random shop knows: few, so that things meet.
struct Pools
{
    std::uint32_t members = 6;
    std::uint32_t orders = 12;
    std::uint32_t refunds = 9;
    std::uint32_t groups = 2;
};

/// One event as text out of kNumbersPerEvent random numbers. Many of the events are refused: those
/// must change nothing.
[[nodiscard]] std::string randomBody(const std::vector<std::uint32_t>& numbers,
                                     const Pools& pools = {});

/// The event of that text with the id "e" + number.
[[nodiscard]] Event eventOf(std::int64_t number, Instant at, const std::string& body);

} // namespace linli::rewards::replay
