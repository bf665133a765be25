// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/SqliteBoardSource.h"

#include "storage/core/Transaction.h"
#include "storage/sqlite/boards/BoardSource.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace linli::storage {
namespace {

using board::BoardFacts;
using board::MemberIndex;

/// Fills one BoardFacts table by table; members come first, the others refer to them by place.
class FactsReader
{
  public:
    explicit FactsReader(Connection& connection) : m_connection(connection) {}

    Result<BoardFacts> read()
    {
        LINLI_TRY(readMembers());
        LINLI_TRY(readBinds());
        LINLI_TRY(readOrders());
        LINLI_TRY(readRewards());
        LINLI_TRY(readUnitCosts());
        m_facts.sortOrders();
        return std::move(m_facts);
    }

  private:
    template <typename Visit> Result<void> eachRow(std::string_view sql, Visit visit)
    {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql));
        for (;;) {
            LINLI_ASSIGN(const bool found, rows.step());
            if (!found) {
                return {};
            }
            LINLI_TRY(visit(rows.row()));
        }
    }

    Result<void> readMembers()
    {
        std::vector<std::pair<MemberIndex, std::string>> merged;
        LINLI_TRY(eachRow(sql::kBoardMembers, [this, &merged](const Row& row) -> Result<void> {
            std::string key = row.text(0);
            const MemberIndex place =
                append(m_facts.members, MemberKey(key), row.integer(1), row.integer(2));
            m_places.emplace(std::move(key), place);
            if (!row.isNull(3)) {
                merged.emplace_back(place, row.text(3));
            }
            return {};
        }));
        for (const auto& [from, into] : merged) {
            LINLI_ASSIGN(m_facts.members.mergedInto[from], placeOf(into));
        }
        return {};
    }

    Result<void> readBinds()
    {
        return eachRow(sql::kBoardBinds, [this](const Row& row) -> Result<void> {
            LINLI_ASSIGN(const MemberIndex invitee, placeOf(row.text(0)));
            LINLI_ASSIGN(const MemberIndex inviter, placeOf(row.text(1)));
            append(m_facts.binds, invitee, inviter, row.integer(2),
                   row.isNull(3) ? board::kNever : row.integer(3));
            return {};
        });
    }

    Result<void> readOrders()
    {
        return eachRow(sql::kBoardOrders, [this](const Row& row) -> Result<void> {
            board::OrderFact fact;
            if (!row.isNull(0)) {
                LINLI_ASSIGN(fact.buyer, placeOf(row.text(0)));
            }
            fact.paidMs = row.integer(1);
            fact.netFen = row.integer(2);
            fact.paidFen = row.integer(3);
            fact.status = static_cast<std::uint8_t>(row.integer(4));
            fact.sequence = row.integer(5);
            append(m_facts.orders, fact);
            return {};
        });
    }

    Result<void> readRewards()
    {
        return eachRow(sql::kBoardRewards, [this](const Row& row) -> Result<void> {
            board::RewardColumns& rewards = m_facts.rewards;
            MemberIndex invitee = board::kNobody;
            const std::string name = row.text(1);
            if (!name.empty()) {
                LINLI_ASSIGN(invitee, placeOf(name));
            }
            rewards.invitee.push_back(invitee);
            rewards.kind.push_back(kindOf(row.text(0)));
            rewards.unit.push_back(unitOf(row.text(2)));
            rewards.accruedMs.push_back(row.integer(3));
            rewards.amount.push_back(row.integer(4));
            return {};
        });
    }

    Result<void> readUnitCosts()
    {
        return eachRow(sql::kBoardUnitCosts, [this](const Row& row) -> Result<void> {
            m_facts.unitCosts.push_back({unitOf(row.text(0)), row.integer(1), row.integer(2)});
            return {};
        });
    }

    [[nodiscard]] Result<MemberIndex> placeOf(const std::string& key) const
    {
        const auto found = m_places.find(key);
        if (found == m_places.end()) {
            return Error(ErrorCode::StorageCorrupt).detail("a fact of an unknown member");
        }
        return found->second;
    }

    static board::RewardKind kindOf(const std::string& side)
    {
        if (side == "inv" || side == "ive") {
            return board::RewardKind::Referral;
        }
        if (side == "milestone") {
            return board::RewardKind::Milestone;
        }
        return side == "group" ? board::RewardKind::Group : board::RewardKind::Other;
    }

    std::uint32_t unitOf(const std::string& name)
    {
        const auto found = std::find(m_facts.units.begin(), m_facts.units.end(), name);
        if (found != m_facts.units.end()) {
            return static_cast<std::uint32_t>(found - m_facts.units.begin());
        }
        m_facts.units.push_back(name);
        return static_cast<std::uint32_t>(m_facts.units.size() - 1);
    }

    Connection& m_connection;
    BoardFacts m_facts;
    std::unordered_map<std::string, MemberIndex> m_places;
};

} // namespace

Result<ports::ChangeMark> SqliteBoardSource::changeMark()
{
    LINLI_ASSIGN(Statement mark, m_connection.prepare(sql::kChangeMark));
    LINLI_ASSIGN(const bool found, mark.step());
    if (!found) {
        return Error(ErrorCode::StorageFailed).detail("no data_version");
    }
    return ports::ChangeMark{mark.row().integer(0), mark.row().integer(1)};
}

Result<BoardFacts> SqliteBoardSource::facts()
{
    if (m_connection.depth() > 0) {
        return FactsReader(m_connection).read();
    }
    // One snapshot for all tables, without asking for the writer's lock: another program may be
    // importing just now, and a bind must not name a member we have not read.
    LINLI_TRY(m_connection.execute("BEGIN DEFERRED"));
    auto facts = FactsReader(m_connection).read();
    LINLI_TRY(m_connection.execute("COMMIT"));
    return facts;
}

Result<std::vector<board::SaleLine>> SqliteBoardSource::saleLines(const TimeWindow& window)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kBoardSaleLines));
    rows.bind("from", window.from).bind("to", window.to);
    std::vector<board::SaleLine> lines;
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return lines;
        }
        lines.push_back({rows.row().integer(0), rows.row().text(1), rows.row().integer(2),
                         rows.row().optionalInteger(3)});
    }
}

Result<std::vector<OrderKey>>
SqliteBoardSource::orderKeys(const std::vector<std::int64_t>& sequences)
{
    std::vector<std::string> numbers;
    numbers.reserve(sequences.size());
    for (const std::int64_t sequence : sequences) {
        numbers.push_back(std::to_string(sequence));
    }
    const std::string json = jsonArray(numbers);
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kBoardOrderKeys));
    rows.bind("sequences", std::string_view(json));
    std::vector<OrderKey> keys;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { keys.emplace_back(row.text(0)); }));
    return keys;
}

Result<std::vector<ports::ProductClaims>> SqliteBoardSource::productClaims(const TimeWindow& window)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kBoardProductClaims));
    rows.bind("from", window.from).bind("to", window.to);
    std::vector<ports::ProductClaims> claims;
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        claims.push_back({row.text(0), row.text(1), row.text(2), row.integer(3) != 0,
                          row.integer(4), row.integer(5)});
    }));
    return claims;
}

} // namespace linli::storage
