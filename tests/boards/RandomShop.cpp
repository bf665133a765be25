// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/RandomShop.h"

#include <algorithm>
#include <array>

namespace linli::boardtest {
namespace {

constexpr std::int64_t kDayMs = Span::days(1).ms;
constexpr int kProducts = 5;

} // namespace

Instant RandomShop::start()
{
    return Instant::fromShanghai(2026, 1, 1).value();
}

std::int64_t RandomShop::below(std::int64_t limit)
{
    // Not a std distribution: those differ from one library to the next.
    return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(limit));
}

std::int64_t RandomShop::anyTime()
{
    const std::int64_t offset = below(kDays * kDayMs);
    return start().unixMs() + offset / m_plan.gridMs * m_plan.gridMs;
}

void RandomShop::write()
{
    m_raw.run("BEGIN");
    writeMembers();
    writeBinds();
    writeProducts();
    m_raw.insert("group_buy", {"id", "seq", "rule", "opened_ms", "ends_ms", "state"},
                 {std::string("GF"), std::int64_t{1}, std::string("B"), start().unixMs(),
                  start().unixMs() + kDayMs, std::string("failed")});
    m_raw.insert("group_buy", {"id", "seq", "rule", "opened_ms", "ends_ms", "state"},
                 {std::string("GD"), std::int64_t{2}, std::string("B"), start().unixMs(),
                  start().unixMs() + kDayMs, std::string("done")});
    for (int number = 1; number <= m_plan.orders; ++number) {
        writeOrder(number);
    }
    writeRewards();
    m_raw.run("COMMIT");
}

void RandomShop::writeMembers()
{
    for (int number = 1; number <= m_plan.members; ++number) {
        const bool merged = number > 2 && chance(6);
        m_raw.member(number, anyTime(),
                     merged ? std::optional(static_cast<int>(below(number - 1)) + 1)
                            : std::nullopt);
    }
}

void RandomShop::writeBinds()
{
    for (int invitee = 2; invitee <= m_plan.members; ++invitee) {
        if (!chance(75)) {
            continue;
        }
        // Few inviters, so that boards have people with many invitees.
        const auto inviter = [this] {
            return static_cast<int>(
                       below(chance(70) ? std::min(6, m_plan.members) : m_plan.members)) +
                   1;
        };
        const std::int64_t first = anyTime();
        const bool replaced = chance(20);
        const std::int64_t second = std::max(first + m_plan.gridMs, anyTime());
        const bool ended = replaced || chance(5);
        m_raw.bind(invitee, inviter(), first, ended ? std::optional(second) : std::nullopt);
        if (replaced) {
            m_raw.bind(invitee, inviter(), second, std::nullopt);
        }
    }
}

void RandomShop::writeProducts()
{
    for (int number = 0; number < kProducts; ++number) {
        const std::string name = number == 0 ? "egg" : "P" + std::to_string(number);
        const bool known = m_plan.everyCostKnown || chance(60);
        m_raw.insert("product",
                     {"id", "sku", "name", "match_name", "cost_fen", "created_ms", "updated_ms"},
                     {name, name, name, name, known ? Value(50 + below(900)) : Value(),
                      start().unixMs(), start().unixMs()});
        if (known && chance(60)) {
            m_raw.insert("price_history", {"product", "kind", "from_ms", "fen"},
                         {name, std::string("cost"), anyTime(), 50 + below(900)});
        }
    }
}

void RandomShop::writeOrder(int number)
{
    const std::int64_t basis = chance(4) ? 0 : (1 + below(60)) * 100;
    const std::int64_t freight = chance(20) ? 500 : 0;
    const bool cancelled = chance(5);
    std::int64_t returned = 0;
    if (cancelled || chance(6)) {
        returned = chance(80) ? basis + freight : basis / 2;
    } else if (chance(10)) {
        returned = below(basis + 1);
    }
    const bool paid = !chance(8);
    const std::int64_t at = anyTime();
    const std::string key = "O" + std::to_string(number);
    const std::string group = chance(4) ? "GF" : (chance(4) ? "GD" : "");
    m_raw.insert(
        "sale_order",
        {"key", "seq", "buyer", "placed_ms", "goods_fen", "discount_fen", "offer", "freight_fen",
         "basis_fen", "returned_fen", "group_id", "test", "cancelled", "paid_ms", "paid_seq"},
        {key, std::int64_t{number},
         chance(6) ? Value() : Value(RawShop::keyOf(static_cast<int>(below(m_plan.members)) + 1)),
         at, basis, std::int64_t{0}, std::string("none"), freight, basis, returned, group,
         std::int64_t{chance(5) ? 1 : 0}, std::int64_t{cancelled ? 1 : 0},
         paid ? Value(at) : Value(), std::int64_t{paid ? number : 0}});
    const std::int64_t lines = m_plan.everyCostKnown || chance(95) ? 1 + below(2) : 0;
    for (std::int64_t line = 0; line < lines; ++line) {
        const std::int64_t quantity = 1 + below(4);
        m_raw.insert("order_line", {"order_key", "position", "sku", "quantity", "returned"},
                     {key, line, "P" + std::to_string(1 + below(kProducts - 1)), quantity,
                      chance(10) ? below(quantity + 1) : std::int64_t{0}});
    }
}

void RandomShop::writeRewards()
{
    constexpr std::array kBacks{"CANCEL", "CLAWBACK", "DEBT", "EXPIRE"};
    constexpr std::array kSides{"inv", "ive", "milestone", "group", "manual"};
    constexpr std::array kUnits{"CNY", "egg", "cpn500", "pear"};
    for (int number = 1; number <= m_plan.orders / 2; ++number) {
        RawShop::RawReward reward;
        reward.id = "C/O" + std::to_string(number) + "/x";
        reward.side = kSides[static_cast<std::size_t>(chance(70) ? below(2) : below(5))];
        reward.owner = static_cast<int>(below(m_plan.members)) + 1;
        if (reward.side == "inv" || reward.side == "ive") {
            reward.invitee = static_cast<int>(below(m_plan.members)) + 1;
        }
        const std::int64_t units = m_plan.everyCostKnown ? 3 : 4;
        reward.unit = kUnits[static_cast<std::size_t>(below(units))];
        const std::int64_t amount = 1 + below(500);
        const std::int64_t at = anyTime();
        reward.movements.push_back({"ACCRUE", amount, at});
        if (chance(30)) {
            const std::int64_t back = 1 + below(amount);
            reward.movements.push_back(
                {kBacks[static_cast<std::size_t>(below(4))], back, at + kDayMs});
            if (chance(40)) {
                reward.movements.push_back({"REINSTATE", back, at + 2 * kDayMs});
            }
        } else if (chance(50)) {
            reward.movements.push_back({"RELEASE", amount, at + 3 * kDayMs});
        }
        m_raw.reward(reward);
    }
}

} // namespace linli::boardtest
