// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/ChangingShop.h"

#include <array>

namespace linli::boardtest {
namespace {

constexpr std::int64_t kDayMs = Span::days(1).ms;

std::string sqlTextOf(const std::string& text)
{
    return "'" + text + "'";
}

} // namespace

ChangingShop::ChangingShop(RawShop& raw, std::uint64_t seed)
    : m_raw(raw), m_random(seed), m_nowMs(Instant::fromShanghai(2026, 1, 1).value().unixMs())
{
    for (const char* name : {"egg", "P1"}) {
        m_raw.insert("product",
                     {"id", "sku", "name", "match_name", "cost_fen", "created_ms", "updated_ms"},
                     {std::string(name), std::string(name), std::string(name), std::string(name),
                      std::int64_t{100}, m_nowMs, m_nowMs});
    }
    for (int group = 1; group <= 3; ++group) {
        m_raw.insert("group_buy", {"id", "seq", "rule", "opened_ms", "ends_ms", "state"},
                     {"G" + std::to_string(group), std::int64_t{group}, std::string("B"), m_nowMs,
                      m_nowMs + kDayMs, std::string("open")});
    }
    for (int i = 0; i < 5; ++i) {
        enrol();
    }
}

std::int64_t ChangingShop::below(std::int64_t limit)
{
    return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(limit));
}

std::string ChangingShop::someMember()
{
    // Few people are asked often, so that their rows change in every way.
    const std::int64_t last = chance(60) ? std::min<std::int64_t>(6, m_members) : m_members;
    return RawShop::keyOf(static_cast<int>(below(last) + 1));
}

std::string ChangingShop::someOrder()
{
    return "O" + std::to_string(below(std::max<std::int64_t>(m_orders, 1)) + 1);
}

/// Mostly now; sometimes long ago. A coarse grid makes ties.
std::int64_t ChangingShop::anyTime()
{
    m_nowMs += below(3) * Span::hours(3).ms;
    return chance(75) ? m_nowMs : m_nowMs - below(60) * kDayMs;
}

void ChangingShop::enrol()
{
    m_raw.member(static_cast<int>(++m_members), anyTime());
}

void ChangingShop::changeMember()
{
    const std::string member = someMember();
    if (chance(40)) {
        m_raw.run("UPDATE member SET joined_ms = " + std::to_string(anyTime()) +
                  " WHERE key = " + sqlTextOf(member));
    } else if (chance(50)) {
        m_raw.run("UPDATE member SET merged_into = NULL WHERE key = " + sqlTextOf(member));
    } else {
        // Into an earlier one, so that nobody goes in circles.
        m_raw.run("UPDATE member SET merged_into = (SELECT o.key FROM member o WHERE o.seq < "
                  "member.seq ORDER BY o.seq DESC LIMIT 1) WHERE key = " +
                  sqlTextOf(member));
    }
}

void ChangingShop::makeBind()
{
    const std::string invitee = someMember();
    const std::string at = std::to_string(anyTime());
    m_raw.run("UPDATE bind SET ended_ms = max(at_ms, " + at +
              ") WHERE ended_ms IS NULL AND "
              "invitee = " +
              sqlTextOf(invitee));
    m_raw.insert("bind", {"seq", "invitee", "inviter", "at_ms", "manual"},
                 {++m_binds, invitee, someMember(), std::stoll(at), std::int64_t{0}});
}

void ChangingShop::changeBind()
{
    if (m_binds == 0) {
        return;
    }
    const std::string which = " WHERE seq = " + std::to_string(below(m_binds) + 1);
    switch (below(4)) {
    case 0:
        m_raw.run("UPDATE bind SET ended_ms = at_ms + " + std::to_string(below(40) * kDayMs) +
                  which);
        break;
    case 1:
        m_raw.run("UPDATE bind SET ended_ms = NULL" + which);
        break;
    case 2:
        m_raw.run("UPDATE bind SET invitee = " + sqlTextOf(someMember()) +
                  ", inviter = " + sqlTextOf(someMember()) + which);
        break;
    default:
        m_raw.run("DELETE FROM bind" + which);
        break;
    }
}

void ChangingShop::placeOrder()
{
    const bool paid = chance(75);
    const std::int64_t at = anyTime();
    const std::int64_t basis = chance(5) ? 0 : (1 + below(40)) * 100;
    m_raw.insert("sale_order",
                 {"key", "seq", "buyer", "placed_ms", "goods_fen", "discount_fen", "offer",
                  "freight_fen", "basis_fen", "group_id", "test", "paid_ms", "paid_seq"},
                 {"O" + std::to_string(m_orders + 1), m_orders + 1,
                  chance(5) ? Value() : Value(someMember()), at, basis, std::int64_t{0},
                  std::string("none"), std::int64_t{chance(20) ? 500 : 0}, basis,
                  chance(10) ? "G" + std::to_string(1 + below(3)) : std::string(),
                  std::int64_t{chance(4) ? 1 : 0}, paid ? Value(at) : Value(),
                  paid ? m_orders + 1 : std::int64_t{0}});
    ++m_orders;
}

void ChangingShop::changeOrder()
{
    const std::string which = " WHERE key = " + sqlTextOf(someOrder());
    switch (below(8)) {
    case 0:
        m_raw.run("UPDATE sale_order SET paid_ms = coalesce(paid_ms, " + std::to_string(anyTime()) +
                  "), paid_seq = seq" + which);
        break;
    case 1:
        m_raw.run("UPDATE sale_order SET returned_fen = basis_fen / 2" + which);
        break;
    case 2:
        m_raw.run("UPDATE sale_order SET returned_fen = basis_fen" + which);
        break;
    case 3:
        m_raw.run("UPDATE sale_order SET cancelled = 1 - cancelled" + which);
        break;
    case 4:
        m_raw.run("UPDATE sale_order SET test = 1 - test" + which);
        break;
    case 5:
        m_raw.run("UPDATE sale_order SET buyer = " + sqlTextOf(someMember()) + which);
        break;
    case 6:
        m_raw.run("UPDATE sale_order SET returned_fen = 0, paid_ms = paid_ms + 1000" + which);
        break;
    default:
        m_raw.run("DELETE FROM sale_order" + which);
        break;
    }
}

void ChangingShop::changeGroup()
{
    constexpr std::array kStates{"open", "done", "failed"};
    m_raw.run(
        "UPDATE group_buy SET state = " + sqlTextOf(kStates[static_cast<std::size_t>(below(3))]) +
        " WHERE seq = " + std::to_string(1 + below(3)));
}

void ChangingShop::giveReward()
{
    constexpr std::array kSides{"inv", "ive", "milestone", "group", "manual"};
    constexpr std::array kUnits{"CNY", "egg", "cpn500"};
    RawShop::RawReward reward;
    reward.id = "R" + std::to_string(++m_rewards);
    reward.side = kSides[static_cast<std::size_t>(below(5))];
    reward.owner = 1;
    if (reward.side == "inv" || reward.side == "ive") {
        reward.invitee = static_cast<int>(below(m_members) + 1);
    }
    reward.unit = kUnits[static_cast<std::size_t>(below(m_rewards < 5 ? 1 : 3))];
    reward.movements.push_back({"ACCRUE", 1 + below(500), anyTime()});
    m_raw.reward(reward);
}

void ChangingShop::changeReward()
{
    if (m_rewards == 0) {
        return;
    }
    RawShop::RawReward reward;
    reward.id = "R" + std::to_string(below(m_rewards) + 1);
    if (chance(20)) {
        m_raw.run("UPDATE reward SET invitee = " + sqlTextOf(someMember()) +
                  " WHERE invitee <> '' AND id = " + sqlTextOf(reward.id));
        return;
    }
    reward.owner = 1;
    m_raw.entry(reward, {chance(70) ? "CANCEL" : "RELEASE", 1 + below(50), m_nowMs});
}

void ChangingShop::changePrice()
{
    switch (below(3)) {
    case 0:
        m_raw.run("UPDATE product SET cost_fen = " + std::to_string(50 + below(500)) +
                  " WHERE sku = 'egg'");
        break;
    case 1:
        m_raw.run("INSERT OR REPLACE INTO price_history (product, kind, from_ms, fen) VALUES "
                  "('egg', 'cost', " +
                  std::to_string(anyTime()) + ", " + std::to_string(50 + below(500)) + ")");
        break;
    default:
        m_raw.run("DELETE FROM price_history WHERE product = 'egg' AND fen % 2 = 0");
        break;
    }
}

void ChangingShop::step()
{
    const std::int64_t what = below(100);
    if (what < 8) {
        enrol();
    } else if (what < 11) {
        changeMember();
    } else if (what < 23) {
        makeBind();
    } else if (what < 30) {
        changeBind();
    } else if (what < 62) {
        placeOrder();
    } else if (what < 86) {
        changeOrder();
    } else if (what < 88) {
        changeGroup();
    } else if (what < 94) {
        giveReward();
    } else if (what < 98) {
        changeReward();
    } else {
        changePrice();
    }
}

} // namespace linli::boardtest
