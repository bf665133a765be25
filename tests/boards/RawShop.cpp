// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/RawShop.h"

#include <gtest/gtest.h>

namespace linli::boardtest {

void RawShop::insert(const std::string& table,
                     const std::vector<std::string>& columns,
                     const std::vector<Value>& values)
{
    std::string names;
    std::string marks;
    for (const std::string& column : columns) {
        names += (names.empty() ? "" : ", ") + column;
        marks += (marks.empty() ? ":" : ", :") + column;
    }
    auto prepared =
        m_connection.prepare("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")");
    ASSERT_TRUE(prepared.ok()) << prepared.error().detail();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (const auto* number = std::get_if<std::int64_t>(&values[i])) {
            prepared->bind(columns[i], *number);
        } else if (const auto* text = std::get_if<std::string>(&values[i])) {
            prepared->bind(columns[i], *text);
        } else {
            prepared->bindNull(columns[i]);
        }
    }
    const auto done = prepared->run();
    ASSERT_TRUE(done.ok()) << table << ": " << done.error().detail();
}

void RawShop::run(const std::string& sql)
{
    const auto done = m_connection.execute(sql);
    ASSERT_TRUE(done.ok()) << sql << ": " << done.error().detail();
}

std::vector<std::string> RawShop::rows(const std::string& sql, int columns)
{
    std::vector<std::string> lines;
    auto query = m_connection.prepare(sql);
    EXPECT_TRUE(query.ok()) << sql << ": " << query.error().detail();
    while (query.ok()) {
        const auto found = query->step();
        EXPECT_TRUE(found.ok()) << sql << ": " << found.error().detail();
        if (!found.ok() || !found.value()) {
            break;
        }
        std::string line;
        for (int column = 0; column < columns; ++column) {
            line += (column == 0 ? "" : ",") + query->row().text(column);
        }
        lines.push_back(line);
    }
    return lines;
}

std::string RawShop::keyOf(int member)
{
    const std::string number = std::to_string(member);
    return "M" + std::string(6 - std::min<std::size_t>(6, number.size()), '0') + number;
}

void RawShop::member(int number, std::int64_t joinedMs, std::optional<int> mergedInto)
{
    insert("member", {"key", "seq", "joined_ms", "merged_into"},
           {keyOf(number), std::int64_t{number}, joinedMs,
            mergedInto ? Value(keyOf(*mergedInto)) : Value()});
}

void RawShop::bind(int invitee, int inviter, std::int64_t atMs, std::optional<std::int64_t> endedMs)
{
    insert("bind", {"seq", "invitee", "inviter", "at_ms", "manual", "ended_ms"},
           {++m_bindSeq, keyOf(invitee), keyOf(inviter), atMs, std::int64_t{0},
            endedMs ? Value(*endedMs) : Value()});
}

void RawShop::entry(const RawReward& reward, const Movement& moved)
{
    auto prepared = m_connection.prepare(
        "INSERT INTO ledger_entry (seq, event_id, from_account, to_account, unit, amount, "
        "reward_id, kind, at_ms, hash) VALUES (:seq, :event, 'BUD:C', :owner, :unit, :amount, "
        ":reward, :kind, :at, zeroblob(32))");
    ASSERT_TRUE(prepared.ok()) << prepared.error().detail();
    const std::int64_t seq = ++m_entrySeq;
    prepared->bind("seq", seq).bind("event", "E" + std::to_string(seq));
    prepared->bind("owner", "PEND:" + keyOf(reward.owner)).bind("unit", reward.unit);
    prepared->bind("amount", moved.amount).bind("reward", reward.id);
    prepared->bind("kind", moved.kind).bind("at", moved.atMs);
    const auto done = prepared->run();
    ASSERT_TRUE(done.ok()) << done.error().detail();
}

void RawShop::reward(const RawReward& reward)
{
    std::int64_t current = 0;
    for (const Movement& moved : reward.movements) {
        const bool gives = moved.kind == "ACCRUE" || moved.kind == "REINSTATE";
        const bool keeps = moved.kind == "RELEASE" || moved.kind == "USE";
        current += keeps ? 0 : (gives ? moved.amount : -moved.amount);
        entry(reward, moved);
    }
    insert("reward",
           {"id", "seq", "rule", "side", "owner", "invitee", "order_key", "unit", "issued",
            "current", "pending", "state", "paid_ms", "rule_version", "by_percent", "min_basis_fen",
            "basis_points", "max_fen", "hold_days"},
           {reward.id, ++m_rewardSeq, std::string("C"), reward.side, keyOf(reward.owner),
            reward.invitee ? keyOf(*reward.invitee) : std::string(), reward.order, reward.unit,
            reward.movements.front().amount, current, std::int64_t{0}, reward.state,
            reward.movements.front().atMs, std::int64_t{1}, std::int64_t{0}, std::int64_t{0},
            std::int64_t{0}, std::int64_t{0}, std::int64_t{7}});
}

} // namespace linli::boardtest
