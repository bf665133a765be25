// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/RewardSoak.h"

#include <random>

#include "soak/ShopRun.h"
#include "unit/rewards/RandomShop.h"

namespace linli::soak {
namespace {

using rewards::replay::kNumbersPerEvent;

constexpr rewards::replay::Pools kPools{6, 30, 20, 2};
constexpr std::int64_t kEventsPerCheck = 20;
constexpr std::uint32_t kMostMinutesApart = 600;

} // namespace

Result<void>
soakShop(std::uint32_t seed, std::int64_t number, std::int64_t events, SoakFigures& figures)
{
    std::seed_seq seeds{seed, static_cast<std::uint32_t>(number)};
    std::mt19937 random(seeds);
    ShopRun shop(number, figures);
    LINLI_TRY(shop.open(rewards::replay::randomShopRules()));
    for (std::int64_t i = 1; i <= events; ++i) {
        std::vector<std::uint32_t> numbers(kNumbersPerEvent);
        for (std::uint32_t& one : numbers) {
            one = static_cast<std::uint32_t>(random() % 1'000'000);
        }
        LINLI_TRY(shop.step(Span::minutes(static_cast<std::int64_t>(random() % kMostMinutesApart)),
                            rewards::replay::randomBody(numbers, kPools)));
        if (i % kEventsPerCheck == 0) {
            LINLI_TRY(shop.check());
        }
    }
    return shop.close();
}

} // namespace linli::soak
