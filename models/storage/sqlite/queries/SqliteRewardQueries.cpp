// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/queries/SqliteRewardQueries.h"

#include "domain/rewards/Texts.h"
#include "storage/sqlite/queries/RewardQueries.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace linli::storage {
namespace {

using usecases::RewardRow;

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

std::vector<std::string> splitSignals(const std::string& text)
{
    std::vector<std::string> signals;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('+', at), text.size());
        signals.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return signals;
}

std::int64_t sequenceOf(const usecases::PageRequest& page)
{
    std::int64_t sequence = 0;
    if (page.after) {
        const std::string& text = page.after->key;
        std::from_chars(text.data(), text.data() + text.size(), sequence);
    }
    return sequence;
}

void bindFilter(Statement& statement, const usecases::RewardQuery& query)
{
    statement.bind("state", query.state ? textOf(*query.state) : std::string_view());
    statement.bind("owner", query.owner).bind("order", query.order).bind("rule", query.rule);
}

void bindFilter(Statement& statement, const usecases::LedgerQuery& query)
{
    statement.bind("account", std::string_view(query.account)).bind("member", query.member);
    statement.bind("reward", query.reward).bind("kind", std::string_view(query.kind));
    statement.bind("from", query.window ? query.window->from.unixMs() : -kLast);
    statement.bind("to", query.window ? query.window->to.unixMs() : kLast);
}

usecases::LedgerRow toLedgerRow(const Row& row)
{
    usecases::LedgerRow entry;
    entry.sequence = row.integer(0);
    entry.at = row.instant(1);
    entry.event = row.key<EventKey>(2);
    entry.from = row.text(3);
    entry.to = row.text(4);
    entry.unit = row.key<Unit>(5);
    entry.amount = row.integer(6);
    const std::string reward = row.text(7);
    entry.reward = RewardId(reward == "-" ? std::string() : reward);
    entry.kind = row.text(8);
    return entry;
}

} // namespace

Result<RewardRow> SqliteRewardQueries::toRow(const Row& row)
{
    RewardRow reward;
    reward.id = row.key<RewardId>(0);
    reward.sequence = row.integer(1);
    reward.rule = row.key<RuleId>(2);
    reward.side = rewards::rewardSideOf(row.text(3)).value_or(rewards::RewardSide::Inviter);
    reward.owner = row.key<MemberKey>(4);
    reward.invitee = row.key<MemberKey>(5);
    reward.order = row.key<OrderKey>(6);
    reward.unit = row.key<Unit>(7);
    reward.issued = row.integer(8);
    reward.current = row.integer(9);
    reward.state = rewards::rewardStateOf(row.text(10)).value_or(rewards::RewardState::Pending);
    reward.paidAt = row.instant(11);
    reward.dueAt = row.optionalInstant(12);
    reward.releasedAt = row.optionalInstant(13);
    reward.expiresAt = row.optionalInstant(14);
    reward.signals = splitSignals(row.text(15));
    reward.note = row.text(16);
    LINLI_ASSIGN(const DirectoryEntry* owner, m_directory.find(reward.owner));
    if (owner != nullptr) {
        reward.ownerName = owner->shownName;
        reward.ownerPhone = owner->phone;
        reward.building = owner->identity.building;
    }
    LINLI_ASSIGN(reward.inviteeName, m_directory.nameOf(reward.invitee));
    return reward;
}

/// Reads up to `limit` rows; one more in the statement makes a next page. The last column is the
/// sort value.
Result<usecases::Page<RewardRow>> SqliteRewardQueries::rewardPage(Statement& find,
                                                                  std::int32_t limit)
{
    usecases::Page<RewardRow> shown;
    usecases::PageCursor last;
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return shown;
        }
        if (static_cast<std::int32_t>(shown.rows.size()) == limit) {
            shown.next = last;
            return shown;
        }
        LINLI_ASSIGN(RewardRow row, toRow(find.row()));
        last = {find.row().integer(17), std::to_string(row.sequence)};
        shown.rows.push_back(std::move(row));
    }
}

Result<std::int64_t> SqliteRewardQueries::countOf(Statement& counting)
{
    LINLI_TRY(counting.step());
    return counting.row().integer(0);
}

Result<usecases::Page<RewardRow>> SqliteRewardQueries::list(const usecases::RewardQuery& query,
                                                            const usecases::PageRequest& page)
{
    LINLI_ASSIGN(Statement counting, m_connection.prepare(sql::kRewardCount));
    bindFilter(counting, query);
    LINLI_ASSIGN(const std::int64_t total, countOf(counting));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRewardPage));
    bindFilter(find, query);
    find.bind("paged", page.after.has_value()).bind("after", sequenceOf(page));
    find.bind("limit", page.limit + 1);
    LINLI_ASSIGN(usecases::Page<RewardRow> shown, rewardPage(find, page.limit));
    shown.total = total;
    return shown;
}

Result<std::optional<RewardRow>> SqliteRewardQueries::row(const RewardId& reward)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRewardRow));
    LINLI_ASSIGN(const bool found, find.bind("id", reward).step());
    if (!found) {
        return std::optional<RewardRow>();
    }
    LINLI_ASSIGN(RewardRow row, toRow(find.row()));
    return std::optional<RewardRow>(std::move(row));
}

Result<usecases::Page<RewardRow>> SqliteRewardQueries::pending(const usecases::PageRequest& page)
{
    LINLI_ASSIGN(Statement counting, m_connection.prepare(sql::kPendingCount));
    LINLI_ASSIGN(const std::int64_t total, countOf(counting));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPendingPage));
    find.bind("paged", page.after.has_value()).bind("value", page.after ? page.after->value : 0);
    find.bind("after", sequenceOf(page)).bind("limit", page.limit + 1);
    LINLI_ASSIGN(usecases::Page<RewardRow> shown, rewardPage(find, page.limit));
    shown.total = total;
    return shown;
}

Result<std::vector<ports::BalanceRow>> SqliteRewardQueries::balancesOf(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMemberBalances));
    find.bind("member", member);
    std::vector<ports::BalanceRow> balances;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        balances.push_back({row.key<ledger::Account>(0), row.key<Unit>(1), row.integer(2)});
    }));
    return balances;
}

Result<std::string> SqliteRewardQueries::accountName(const std::string& account)
{
    const std::size_t colon = account.find(':');
    if (colon == std::string::npos || account.starts_with("BUD:")) {
        return std::string();
    }
    return m_directory.nameOf(MemberKey(account.substr(colon + 1)));
}

Result<usecases::Page<usecases::LedgerRow>>
SqliteRewardQueries::ledger(const usecases::LedgerQuery& query, const usecases::PageRequest& page)
{
    usecases::Page<usecases::LedgerRow> shown;
    LINLI_ASSIGN(Statement counting, m_connection.prepare(sql::kLedgerCount));
    bindFilter(counting, query);
    LINLI_ASSIGN(shown.total, countOf(counting));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLedgerPage));
    bindFilter(find, query);
    find.bind("paged", page.after.has_value()).bind("after", page.after ? page.after->value : 0);
    find.bind("limit", page.limit + 1);
    LINLI_TRY(eachRow(find, [&](const Row& row) { shown.rows.push_back(toLedgerRow(row)); }));
    if (static_cast<std::int32_t>(shown.rows.size()) > page.limit) {
        shown.rows.pop_back();
        shown.next = usecases::PageCursor{shown.rows.back().sequence, {}};
    }
    for (usecases::LedgerRow& entry : shown.rows) {
        LINLI_ASSIGN(entry.fromName, accountName(entry.from));
        LINLI_ASSIGN(entry.toName, accountName(entry.to));
    }
    return shown;
}

Result<std::optional<Instant>> SqliteRewardQueries::nextSettlement()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kNextSettlement));
    LINLI_TRY(find.step());
    return find.row().optionalInstant(0);
}

} // namespace linli::storage
