// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/FactRows.h"
#include "storage/sqlite/boards/Facts.sql.h"

#include <algorithm>

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
        LINLI_TRY(readCosts());
        m_facts.sortOrders();
        return std::move(m_facts);
    }

  private:
    template <typename Visit> Result<void> eachRow(std::string_view sql, bool marked, Visit visit)
    {
        LINLI_ASSIGN(Statement rows, m_connection.prepare(sql));
        if (marked) {
            rows.bind("mark", std::int64_t{-1});
        }
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
        std::vector<std::pair<MemberIndex, std::int64_t>> merged;
        LINLI_TRY(eachRow(sql::kFactMembersFrom, true, [&](const Row& row) -> Result<void> {
            board::MemberFact fact = memberFact(row);
            const MemberIndex place =
                append(m_facts.members, std::move(fact.key), fact.joinedMs, fact.creation);
            if (fact.mergedInto) {
                merged.emplace_back(place, *fact.mergedInto);
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
        return eachRow(sql::kFactBindsFrom, true, [this](const Row& row) -> Result<void> {
            const board::BindFact fact = bindFact(row);
            LINLI_ASSIGN(const MemberIndex invitee, placeOf(fact.invitee));
            LINLI_ASSIGN(const MemberIndex inviter, placeOf(fact.inviter));
            append(m_facts.binds, invitee, inviter, fact.madeMs, fact.endedMs, fact.sequence);
            return {};
        });
    }

    Result<void> readOrders()
    {
        return eachRow(sql::kFactOrdersFrom, true, [this](const Row& row) -> Result<void> {
            board::SaleFact sale = saleFact(row);
            if (sale.buyer) {
                LINLI_ASSIGN(sale.order.buyer, placeOf(*sale.buyer));
            }
            append(m_facts.orders, sale.order);
            return {};
        });
    }

    Result<void> readRewards()
    {
        return eachRow(sql::kFactRewards, false, [this](const Row& row) -> Result<void> {
            const board::RewardFact fact = rewardFact(row);
            board::RewardColumns& rewards = m_facts.rewards;
            MemberIndex invitee = board::kNobody;
            if (fact.invitee) {
                LINLI_ASSIGN(invitee, placeOf(*fact.invitee));
            }
            rewards.invitee.push_back(invitee);
            rewards.kind.push_back(fact.kind);
            rewards.unit.push_back(unitOf(fact.unit));
            rewards.accruedMs.push_back(fact.accruedMs);
            rewards.amount.push_back(fact.amount);
            rewards.sequence.push_back(fact.sequence);
            return {};
        });
    }

    Result<void> readCosts()
    {
        LINLI_ASSIGN(const std::vector<board::CostFact> costs,
                     unitCosts(m_connection, m_facts.units));
        for (const board::CostFact& cost : costs) {
            m_facts.unitCosts.push_back({unitOf(cost.unit), cost.fromMs, cost.fen});
        }
        return {};
    }

    [[nodiscard]] Result<MemberIndex> placeOf(std::int64_t creation) const
    {
        const std::vector<std::int64_t>& known = m_facts.members.creation;
        const auto found = std::lower_bound(known.begin(), known.end(), creation);
        if (found == known.end() || *found != creation) {
            return Error(ErrorCode::StorageCorrupt).detail("a fact of an unknown member");
        }
        return static_cast<MemberIndex>(found - known.begin());
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
};

} // namespace

Result<BoardFacts> readFacts(Connection& connection)
{
    return FactsReader(connection).read();
}

} // namespace linli::storage
