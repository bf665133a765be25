// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/sample/Dice.h"

#include <string>
#include <vector>

namespace linli::usecases::sample {

inline constexpr int kDays = 182;
inline constexpr int kPeople = 300;
inline constexpr int kOrders = 2000;

/// Somebody who will walk in. Days count from the first of the sample; minutes from midnight.
struct PlannedPerson
{
    std::string name;
    std::string nickname;
    std::string estate;
    std::string building;
    std::string door;
    int joinDay = 0;
    int joinMinute = 0;
    int inviter = -1;       ///< place of who sent her, -1 = walked in alone
    int firstOrderDay = -1; ///< -1 = never bought
    int loyalty = 1;        ///< how likely she is the next repeat buyer
    bool oldCustomer = false;
};

/// Everybody in order of joining: three waves and a trickle; six who share a lot, a long tail who
/// share once or never; near the end a flyer day (velocity review) and a family (household review).
[[nodiscard]] std::vector<PlannedPerson> planPeople(Dice& dice);

/// How many orders each day takes, adding up to kOrders. `lastDayShare` 0–100: how much of the last
/// day has passed.
[[nodiscard]] std::vector<int>
planOrders(const std::vector<PlannedPerson>& people, int firstWeekday, int lastDayShare);

} // namespace linli::usecases::sample
