// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/ShopState.h"
#include "storage/sqlite/queries/RewardQueries.sql.h"
#include "storage/sqlite/queries/SqliteRewardQueries.h"
#include "storage/sqlite/rows/EachRow.h"
#include "usecases/ports/MemberStore.h"

#include <algorithm>
#include <map>

namespace linli::storage {
namespace {

constexpr std::string_view kCodeOfMember = R"(
SELECT l.id FROM invite_link l WHERE l.inviter = :member AND l.kind = 'invite'
AND l.revoked_ms IS NULL AND l.signature_good = 1 ORDER BY l.created_ms DESC LIMIT 1)";

/// rule, unit, amount rows into a list per rule.
Result<std::map<std::string, std::vector<rewards::Quantity>>>
quantitiesByRule(Connection& connection, std::string_view sql)
{
    std::map<std::string, std::vector<rewards::Quantity>> byRule;
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        byRule[row.text(0)].push_back({row.key<Unit>(1), row.integer(2)});
    }));
    return byRule;
}

void addBalance(usecases::DueRow& due, const ports::BalanceRow& balance)
{
    const bool money = balance.unit.text() == "CNY";
    if (balance.account.text().starts_with("OWED:")) {
        due.owedFen = -balance.amount;
    } else if (balance.account.text().starts_with("AVAIL:") && balance.amount > 0) {
        if (money) {
            due.cashFen = balance.amount;
        } else {
            due.goods.push_back({balance.unit, balance.amount});
        }
    }
}

} // namespace

Result<std::vector<usecases::DueRow>>
SqliteRewardQueries::dueRows(const std::vector<std::string>& keys)
{
    std::vector<usecases::DueRow> due;
    std::map<std::string, std::size_t> places;
    for (const std::string& key : keys) {
        usecases::DueRow row;
        row.member = MemberKey(key);
        LINLI_ASSIGN(const DirectoryEntry* entry, m_directory.find(row.member));
        if (entry != nullptr) {
            row.name = entry->shownName;
            row.phone = entry->phone;
            row.building = entry->identity.building;
        }
        LINLI_ASSIGN(const std::vector<ports::BalanceRow> balances, balancesOf(row.member));
        for (const ports::BalanceRow& balance : balances) {
            addBalance(row, balance);
        }
        LINLI_ASSIGN(Statement code, m_connection.prepare(kCodeOfMember));
        LINLI_ASSIGN(const bool coded, code.bind("member", row.member).step());
        row.code = coded ? code.row().text(0) : std::string();
        places[key] = due.size();
        due.push_back(std::move(row));
    }
    const std::string json = jsonArray(keys);
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kDueRewards));
    find.bind("keys", std::string_view(json));
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return due;
        }
        LINLI_ASSIGN(usecases::RewardRow reward, toRow(find.row()));
        usecases::DueRow& owner = due[places[reward.owner.text()]];
        if (reward.unit.text() != "CNY" || owner.cashFen > 0) {
            owner.rewards.push_back(std::move(reward));
        }
    }
}

Result<std::vector<usecases::DueRow>> SqliteRewardQueries::due(std::int32_t limit)
{
    std::vector<std::string> keys;
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kDueMembers));
    LINLI_TRY(eachRow(find, [&](const Row& row) { keys.push_back(row.text(0)); }));
    LINLI_ASSIGN(std::vector<std::string> sorted, m_directory.inNameOrder(keys));
    if (sorted.size() > static_cast<std::size_t>(limit)) {
        sorted.resize(static_cast<std::size_t>(limit));
    }
    return dueRows(sorted);
}

Result<std::optional<usecases::DueRow>> SqliteRewardQueries::dueOf(const MemberKey& member)
{
    LINLI_ASSIGN(std::vector<usecases::DueRow> rows, dueRows({member.text()}));
    return std::optional<usecases::DueRow>(std::move(rows.front()));
}

Result<std::vector<usecases::PersonBalances>> SqliteRewardQueries::balances(std::int32_t limit)
{
    std::map<std::string, usecases::PersonBalances> people;
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBalancesOfAll));
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        usecases::PersonBalances& person = people[row.text(0)];
        const Unit unit = row.key<Unit>(2);
        if (person.balances.empty() || person.balances.back().unit != unit) {
            person.balances.push_back({unit, 0, 0, 0, 0});
        }
        usecases::UnitBalance& balance = person.balances.back();
        const std::string account = row.text(1);
        const std::int64_t amount = row.integer(3);
        (account[0] == 'A'   ? balance.available
         : account[0] == 'P' ? balance.pending
         : account[0] == 'U' ? balance.used
                             : balance.owed) = account[0] == 'O' ? -amount : amount;
    }));
    std::vector<std::string> keys;
    for (const auto& [key, person] : people) {
        keys.push_back(key);
    }
    LINLI_ASSIGN(std::vector<std::string> sorted, m_directory.inNameOrder(keys));
    sorted.resize(std::min(sorted.size(), static_cast<std::size_t>(limit)));
    std::vector<usecases::PersonBalances> rows;
    for (const std::string& key : sorted) {
        usecases::PersonBalances& person = people[key];
        person.member = MemberKey(key);
        LINLI_ASSIGN(person.name, m_directory.nameOf(person.member));
        rows.push_back(std::move(person));
    }
    return rows;
}

Result<std::vector<usecases::RuleRow>> SqliteRewardQueries::rules()
{
    LINLI_ASSIGN(auto budgets, quantitiesByRule(m_connection, sql::kBudgets));
    LINLI_ASSIGN(auto funded, quantitiesByRule(m_connection, sql::kFunded));
    LINLI_ASSIGN(auto issued, quantitiesByRule(m_connection, sql::kIssued));
    std::vector<usecases::RuleRow> rows;
    std::vector<rewards::Rule> stored = m_rewards.state().ledger().rules();
    for (rewards::Rule& rule : stored) {
        usecases::RuleRow row;
        row.budgetLeft = std::move(budgets[rule.id.text()]);
        row.funded = std::move(funded[rule.id.text()]);
        row.issued = std::move(issued[rule.id.text()]);
        row.rule = std::move(rule);
        rows.push_back(std::move(row));
    }
    if (std::optional<Error> failure = m_rewards.failure()) {
        return *std::move(failure);
    }
    LINLI_ASSIGN(Statement counts, m_connection.prepare(sql::kRuleCounts));
    LINLI_TRY(eachRow(counts, [&](const Row& count) {
        const std::string rule = count.text(0);
        const auto found =
            std::find_if(rows.begin(), rows.end(),
                         [&](const usecases::RuleRow& row) { return row.rule.id.text() == rule; });
        if (found != rows.end()) {
            found->rewardCount = count.integer(1);
            found->reviewCount = count.integer(2);
            found->pendingCount = count.integer(3);
            found->availableCount = count.integer(4);
        }
    }));
    return rows;
}

} // namespace linli::storage
