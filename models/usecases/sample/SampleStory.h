// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/ports/SettableClock.h"
#include "usecases/sample/SampleGoods.h"
#include "usecases/sample/SamplePlan.h"
#include "usecases/sample/SampleShop.h"

#include <queue>

#include <unordered_map>
#include <vector>

namespace linli::usecases::sample {

/// What was planned before the first day.
struct Plan
{
    std::vector<PlannedPerson> people;
    std::vector<ShelfItem> shelf;
    std::vector<int> ordersOfDay;
};

/// Plays the plan: what happens at the counter of 老王, minute by minute.
class SampleStory
{
  public:
    SampleStory(Shop& shop, ports::SettableClock& clock, Dice& dice, Plan plan);

    /// Everything of that day up to `until`; `number` counts days from 0.
    Result<void> playDay(BusinessDay day, int number, Instant until);
    [[nodiscard]] const SampleCounts& counts() const { return m_counts; }

  private:
    enum class Act
    {
        Settle,
        Join,
        Buy,
        Pay,
        Fulfil,
        Refund,
        Review,
        Redeem,
        PayOut,
    };
    struct Task
    {
        Instant at;
        std::int64_t serial = 0; ///< ties: as they were planned
        Act act = Act::Settle;
        int person = -1;
        OrderKey order;
        RewardId reward;
        bool operator<(const Task& other) const
        {
            return at != other.at ? at > other.at : serial > other.serial; // earliest on top
        }
    };
    struct Neighbour
    {
        MemberKey key; ///< empty until she has joined
        bool bought = false;
        std::int64_t cashFen = 0; ///< released, not paid out yet
        std::vector<RewardId> vouchers;
    };

    void
    plan(Instant at, Act act, int person, const OrderKey& order = {}, const RewardId& reward = {});
    void planDay(BusinessDay day, int number);
    Result<void> perform(const Task& task);
    Result<void> settleMorning();
    Result<void> join(int person);
    Result<void> buy();
    Result<void> pay(const Task& task);
    Result<void> refund(const OrderKey& order);
    Result<void> redeem(const Task& task);
    Result<void> payOutAll();
    int nextBuyer();
    NewOrder basketFor(int buyer);
    [[nodiscard]] Instant later(int days, int fromHour, int toHour);
    Neighbour& neighbour(int person) { return m_neighbours[static_cast<std::size_t>(person)]; }
    const PlannedPerson& planned(int person) const
    {
        return m_plan.people[static_cast<std::size_t>(person)];
    }

    Shop& m_shop;
    ports::SettableClock& m_clock;
    Dice& m_dice;
    Plan m_plan;
    std::vector<Neighbour> m_neighbours;
    std::unordered_map<std::string, int> m_places; ///< member key → person
    std::priority_queue<Task> m_tasks;
    std::vector<int> m_popularity;
    std::int64_t m_serial = 0;
    int m_day = 0;
    SampleCounts m_counts;
};

} // namespace linli::usecases::sample
