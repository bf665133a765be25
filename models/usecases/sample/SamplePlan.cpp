// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sample/SamplePlan.h"

#include "domain/money/Money.h"
#include "usecases/sample/SampleNames.h"

#include <algorithm>

namespace linli::usecases::sample {
namespace {

constexpr int kFirstRegulars = 40;
constexpr int kStrongSharers = 6;
constexpr int kGoodSharers = 24;
constexpr int kFlyerPeople = 7;
constexpr int kFlyerDay = kDays - 6;
constexpr int kFamilyDay = kDays - 9;
constexpr int kOpenMinute = 9 * 60;
constexpr int kLastJoinMinute = 19 * 60;

/// A day of joining: a quarter trickles in, the others come in three waves after live sessions.
int joinDay(Dice& dice)
{
    switch (dice.between(0, 3)) {
    case 0:
        return dice.between(13, kDays - 3);
    case 1:
        return 14 + std::min(dice.between(0, 24), dice.between(0, 24));
    case 2:
        return 70 + std::min(dice.between(0, 28), dice.between(0, 28));
    default:
        return 146 + std::min(dice.between(0, 34), dice.between(0, 34));
    }
}

int firstOrderDay(int joined, Dice& dice)
{
    const int luck = dice.between(1, 100);
    if (luck > 91) {
        return -1;
    }
    const int wait = luck <= 48 ? 0 : luck <= 68 ? 1 : luck <= 78 ? 2 : dice.between(3, 12);
    return std::min(joined + wait, kDays - 1);
}

void giveHome(PlannedPerson& person, Dice& dice)
{
    person.estate = estateName(dice);
    person.building = std::to_string(dice.between(1, 18)) + "栋";
    person.door = std::to_string(dice.between(1, 24)) + "0" + std::to_string(dice.between(1, 4));
}

PlannedPerson person(int day, Dice& dice)
{
    PlannedPerson made;
    made.name = fullName(dice);
    made.nickname = dice.chance(45) ? nicknameOf(made.name, dice) : std::string();
    giveHome(made, dice);
    made.joinDay = day;
    made.joinMinute = dice.between(kOpenMinute, kLastJoinMinute);
    made.firstOrderDay = firstOrderDay(day, dice);
    made.loyalty = dice.chance(20) ? dice.between(8, 16) : dice.between(1, 5);
    return made;
}

bool earlier(const PlannedPerson& a, const PlannedPerson& b)
{
    return a.joinDay != b.joinDay ? a.joinDay < b.joinDay : a.joinMinute < b.joinMinute;
}

/// How much each shares: a few a lot, some a bit, half of the rest once in a while.
std::vector<int> sharing(std::size_t count, Dice& dice)
{
    std::vector<int> strength(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        strength[i] = dice.chance(50) ? 2 : 0;
    }
    for (int i = 0; i < kGoodSharers; ++i) {
        strength[static_cast<std::size_t>(dice.between(0, static_cast<int>(count) / 2))] = 10;
    }
    for (int i = 0; i < kStrongSharers; ++i) {
        strength[static_cast<std::size_t>(i * kFirstRegulars / kStrongSharers)] = 48 - 5 * i;
    }
    return strength;
}

void findInviters(std::vector<PlannedPerson>& people, Dice& dice)
{
    const std::vector<int> strength = sharing(people.size(), dice);
    for (std::size_t i = kFirstRegulars; i < people.size(); ++i) {
        std::vector<int> weights(i, 0);
        int sum = 0;
        for (std::size_t j = 0; j < i; ++j) {
            weights[j] = people[j].joinDay < people[i].joinDay ? strength[j] : 0;
            sum += weights[j];
        }
        if (sum == 0 || dice.chance(18)) {
            continue;
        }
        people[i].inviter = static_cast<int>(dice.weighted(weights));
        if (dice.chance(70)) { // neighbours ask neighbours
            people[i].estate = people[static_cast<std::size_t>(people[i].inviter)].estate;
        }
    }
}

/// Flyer day: seven neighbours bind to one sharer within minutes, and buy.
void addFlyerDay(std::vector<PlannedPerson>& people, Dice& dice)
{
    for (int i = 0; i < kFlyerPeople; ++i) {
        PlannedPerson guest = person(kFlyerDay, dice);
        guest.joinMinute = 10 * 60 + i;
        guest.inviter = 0;
        guest.firstOrderDay = kFlyerDay;
        people.push_back(std::move(guest));
    }
}

/// Two relatives at the door of the one who invited them.
void addFamily(std::vector<PlannedPerson>& people, Dice& dice)
{
    const std::size_t host = static_cast<std::size_t>(kFirstRegulars / kStrongSharers);
    for (int i = 0; i < 2; ++i) {
        PlannedPerson relative = person(kFamilyDay, dice);
        relative.estate = people[host].estate;
        relative.building = people[host].building;
        relative.door = people[host].door;
        relative.joinMinute = 11 * 60 + i;
        relative.inviter = static_cast<int>(host);
        relative.firstOrderDay = kFamilyDay + i;
        people.push_back(std::move(relative));
    }
}

} // namespace

std::vector<PlannedPerson> planPeople(Dice& dice)
{
    std::vector<PlannedPerson> people;
    for (int i = 0; i < kFirstRegulars; ++i) {
        people.push_back(person(dice.between(0, 12), dice));
        people.back().oldCustomer = i % 2 == 0;
        people.back().firstOrderDay = people.back().joinDay;
    }
    for (int i = kFirstRegulars; i < kPeople - kFlyerPeople - 2; ++i) {
        people.push_back(person(joinDay(dice), dice));
    }
    std::sort(people.begin(), people.end(), earlier);
    findInviters(people, dice);
    addFlyerDay(people, dice);
    addFamily(people, dice);
    return people;
}

std::vector<int>
planOrders(const std::vector<PlannedPerson>& people, int firstWeekday, int lastDayShare)
{
    std::vector<std::int64_t> weights(kDays, 0);
    for (int day = 0; day < kDays; ++day) {
        std::int64_t joined = 20;
        for (const PlannedPerson& one : people) {
            joined += one.joinDay <= day ? 1 : 0;
        }
        const int weekday = (firstWeekday - 1 + day) % 7 + 1;
        weights[static_cast<std::size_t>(day)] = joined * (weekday >= 6 ? 130 : 100);
    }
    weights.back() = weights.back() * lastDayShare / 100;
    const auto shares = allocate(Money::fromFen(kOrders), weights);
    std::vector<int> orders;
    if (shares.ok()) {
        for (const Money share : *shares) {
            orders.push_back(static_cast<int>(share.fen()));
        }
    }
    return orders;
}

} // namespace linli::usecases::sample
