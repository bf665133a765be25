// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <random>
#include <string>

#include "boards/RawShop.h"

namespace linli::boardtest {

/// One random thing after the other happening to a shop: people enrol, merge and come apart again,
/// binds are made, replaced, ended and taken back, orders are placed, paid late, refunded,
/// cancelled, declared tests, given to somebody else and deleted, groups fail, rewards move, prices
/// change. Same seed, same shop.
class ChangingShop
{
  public:
    ChangingShop(RawShop& raw, std::uint64_t seed);
    void step();

  private:
    [[nodiscard]] std::int64_t below(std::int64_t limit);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] std::string someMember();
    [[nodiscard]] std::string someOrder();
    [[nodiscard]] std::int64_t anyTime();
    void enrol();
    void changeMember();
    void makeBind();
    void changeBind();
    void placeOrder();
    void changeOrder();
    void changeGroup();
    void giveReward();
    void changeReward();
    void changePrice();

    RawShop& m_raw;
    std::mt19937_64 m_random;
    std::int64_t m_members = 0;
    std::int64_t m_binds = 0;
    std::int64_t m_orders = 0;
    std::int64_t m_rewards = 0;
    std::int64_t m_nowMs = 0;
};

} // namespace linli::boardtest
