// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/FactRows.h"
#include "storage/sqlite/boards/Facts.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace linli::storage {
namespace {

using Rows = std::vector<std::int64_t>;

/// board_change.kind
enum Kind : std::size_t
{
    kMember = 1,
    kBind = 2,
    kOrder = 3,
    kReward = 4,
    kCost = 5,
    kLedgerTail = 6,
    kKinds = 7,
};

/// [1,2,3] for json_each: numbers, so that they compare with numbers.
std::string jsonOf(const Rows& rows)
{
    std::string json = "[";
    for (const std::int64_t row : rows) {
        json += (json.size() > 1 ? "," : "") + std::to_string(row);
    }
    return json + "]";
}

/// The rows behind the marks and those that changed before them.
class DeltaReader
{
  public:
    DeltaReader(Connection& connection, const ports::FactMarks& since)
        : m_connection(connection), m_since(since)
    {
    }

    Result<board::FactDelta> read()
    {
        LINLI_TRY(readChanges());
        LINLI_TRY((readTable<board::MemberFact, sql::kFactMembersFrom, sql::kFactMembersOf>(
            m_since.member, m_changed[kMember], m_delta.members, m_delta.goneMembers, memberFact,
            [](const board::MemberFact& fact) { return fact.creation; })));
        LINLI_TRY((readTable<board::BindFact, sql::kFactBindsFrom, sql::kFactBindsOf>(
            m_since.bind, m_changed[kBind], m_delta.binds, m_delta.goneBinds, bindFact,
            [](const board::BindFact& fact) { return fact.sequence; })));
        LINLI_TRY((readTable<board::SaleFact, sql::kFactOrdersFrom, sql::kFactOrdersOf>(
            m_since.order, m_changed[kOrder], m_delta.orders, m_delta.goneOrders, saleFact,
            [](const board::SaleFact& fact) { return fact.order.sequence; })));
        LINLI_TRY(readRewards());
        return std::move(m_delta);
    }
    [[nodiscard]] bool costsChanged() const { return !m_changed[kCost].empty(); }

  private:
    Result<void> readChanges()
    {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kFactChanges));
        rows.bind("since", m_since.change);
        return eachRow(rows, [this](const Row& row) {
            m_changed[static_cast<std::size_t>(row.integer(0))].push_back(row.integer(1));
        });
    }

    template <typename Fact,
              const std::string_view& FromSql,
              const std::string_view& OfSql,
              typename Make,
              typename NumberOf>
    Result<void> readTable(std::int64_t mark,
                           const Rows& changed,
                           std::vector<Fact>& facts,
                           Rows& gone,
                           Make make,
                           NumberOf numberOf)
    {
        if (!changed.empty()) {
            const std::string json = jsonOf(changed);
            LINLI_ASSIGN(Statement rows, m_connection.prepare(OfSql));
            rows.bind("rows", std::string_view(json));
            LINLI_TRY(eachRow(rows, [&](const Row& row) { facts.push_back(make(row)); }));
            std::unordered_set<std::int64_t> there;
            for (const Fact& fact : facts) {
                there.insert(numberOf(fact));
            }
            std::copy_if(changed.begin(), changed.end(), std::back_inserter(gone),
                         [&](std::int64_t row) { return !there.contains(row) && row <= mark; });
            std::erase_if(facts, [&](const Fact& fact) { return numberOf(fact) > mark; });
        }
        LINLI_ASSIGN(Statement rows, m_connection.prepare(FromSql));
        rows.bind("mark", mark);
        return eachRow(rows, [&](const Row& row) { facts.push_back(make(row)); });
    }

    Result<void> readRewards()
    {
        const Rows& tails = m_changed[kLedgerTail];
        const std::int64_t mark =
            tails.empty() ? m_since.ledger : std::min(m_since.ledger, tails.front() - 1);
        const Rows& changed = m_changed[kReward];
        std::set<std::int64_t> touched(changed.begin(), changed.end());
        LINLI_ASSIGN(Statement entries, m_connection.prepare(sql::kFactRewardsTouched));
        entries.bind("mark", mark);
        LINLI_TRY(eachRow(entries, [&](const Row& row) { touched.insert(row.integer(0)); }));
        if (touched.empty()) {
            return {};
        }
        const std::string json = jsonOf(Rows(touched.begin(), touched.end()));
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kFactRewardsOf));
        rows.bind("rows", std::string_view(json));
        LINLI_TRY(eachRow(rows, [&](const Row& row) {
            m_delta.rewards.push_back(rewardFact(row));
            touched.erase(row.integer(0));
        }));
        m_delta.goneRewards.assign(touched.begin(), touched.end());
        return {};
    }

    Connection& m_connection;
    const ports::FactMarks& m_since;
    board::FactDelta m_delta;
    std::array<Rows, kKinds> m_changed;
};

} // namespace

Result<std::optional<ports::MarkedDelta>> readDelta(Connection& connection,
                                                    const ports::FactMarks& since,
                                                    const std::vector<std::string>& units)
{
    LINLI_ASSIGN(const std::string print, printAt(connection, since));
    LINLI_ASSIGN(MarksNow now, marksNow(connection));
    const bool told = now.oldestChange <= since.change + 1;
    if (print != since.print || !told) {
        return std::optional<ports::MarkedDelta>();
    }
    DeltaReader reader(connection, since);
    LINLI_ASSIGN(board::FactDelta delta, reader.read());
    std::set<std::string> all(units.begin(), units.end());
    for (const board::RewardFact& reward : delta.rewards) {
        all.insert(reward.unit);
    }
    if (reader.costsChanged() || all.size() > units.size()) {
        LINLI_ASSIGN(delta.unitCosts, unitCosts(connection, {all.begin(), all.end()}));
    }
    LINLI_ASSIGN(now.marks.print, printAt(connection, now.marks));
    return std::optional(ports::MarkedDelta{std::move(delta), std::move(now.marks)});
}

} // namespace linli::storage
