// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <random>

#include "boards/RawShop.h"

namespace linli::boardtest {

struct ShopPlan
{
    std::uint64_t seed = 1;
    int members = 20;
    int orders = 80;
    /// Times fall on a grid of this many milliseconds: a coarse one makes ties.
    std::int64_t gridMs = 1;
    bool everyCostKnown = false;
};

/// A shop of all the things that make boards hard: ties, binds replaced and made after the fact,
/// merged people, tests, failed groups, cancels, part and full returns, orders of nobody, rewards
/// taken back. Same seed, same shop. From 2026-01-01 for 150 days.
class RandomShop
{
  public:
    RandomShop(RawShop& raw, const ShopPlan& plan) : m_raw(raw), m_plan(plan), m_random(plan.seed)
    {
    }
    void write();
    static Instant start();
    static constexpr std::int64_t kDays = 150;

  private:
    [[nodiscard]] std::int64_t below(std::int64_t limit);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] std::int64_t anyTime();
    void writeMembers();
    void writeBinds();
    void writeProducts();
    void writeOrder(int number);
    void writeRewards();

    RawShop& m_raw;
    ShopPlan m_plan;
    std::mt19937_64 m_random;
};

} // namespace linli::boardtest
