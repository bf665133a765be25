// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/MetricStore.h"

#include "cloud/store/BoardStore.h"
#include "cloud/store/MetricStore.sql.h"
#include "storage/sqlite/boards/FactRows.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>
#include <map>

namespace linli::cloud {
namespace {

using board::BoardFacts;
using storage::Row;
using storage::Statement;

struct ProductCost
{
    std::int64_t fen = 0;
    std::int64_t sinceMs = 0;
};
using Costs = std::map<std::string, ProductCost>; ///< by sku

Result<Costs> costsOf(FeedStore& feed)
{
    LINLI_ASSIGN(const auto products, feed.entities("product"));
    Costs costs;
    for (const auto& [entity, fields] : products) {
        const auto value = [&fields = fields](const char* name) {
            return fields.value(QLatin1String(name)).toArray().at(0);
        };
        if (value("cost_fen").isDouble()) {
            costs[value("sku").toString().toStdString()] = {value("cost_fen").toInteger(),
                                                            value("created_ms").toInteger()};
        }
    }
    return costs;
}

/// Where the member with this number of creation stands; they are sorted by it.
Result<board::MemberIndex> placeOf(const BoardFacts& facts, std::optional<std::int64_t> creation)
{
    if (!creation) {
        return board::kNobody;
    }
    const std::vector<std::int64_t>& known = facts.members.creation;
    const auto found = std::lower_bound(known.begin(), known.end(), *creation);
    if (found == known.end() || *found != *creation) {
        return Error(ErrorCode::StorageCorrupt).detail("a reward for an unknown member");
    }
    return static_cast<board::MemberIndex>(found - known.begin());
}

std::uint32_t unitOf(BoardFacts& facts, const std::string& unit)
{
    const auto found = std::find(facts.units.begin(), facts.units.end(), unit);
    const auto place = static_cast<std::uint32_t>(found - facts.units.begin());
    if (found == facts.units.end()) {
        facts.units.push_back(unit);
    }
    return place;
}

Result<void> addRewards(storage::Connection& connection, BoardFacts& facts)
{
    LINLI_ASSIGN(Statement rows, connection.prepare(sql::kMetricRewards));
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return {};
        }
        const board::RewardFact fact = storage::rewardFact(rows.row());
        LINLI_ASSIGN(const board::MemberIndex invitee, placeOf(facts, fact.invitee));
        facts.rewards.invitee.push_back(invitee);
        facts.rewards.kind.push_back(fact.kind);
        facts.rewards.unit.push_back(unitOf(facts, fact.unit));
        facts.rewards.accruedMs.push_back(fact.accruedMs);
        facts.rewards.amount.push_back(fact.amount);
        facts.rewards.sequence.push_back(fact.sequence);
    }
}

void addUnitCosts(BoardFacts& facts, const Costs& costs)
{
    for (std::uint32_t unit = 0; unit < facts.units.size(); ++unit) {
        if (const auto cost = costs.find(facts.units[unit]); cost != costs.end()) {
            facts.unitCosts.push_back({unit, cost->second.sinceMs, cost->second.fen});
        }
    }
}

Result<std::vector<board::SaleLine>>
linesOf(storage::Connection& connection, const TimeWindow& window, const Costs& costs)
{
    LINLI_ASSIGN(Statement rows, connection.prepare(sql::kMetricLines));
    rows.bind("from", window.from).bind("to", window.to);
    std::vector<board::SaleLine> lines;
    LINLI_TRY(storage::eachRow(rows, [&](const Row& row) {
        board::SaleLine line{row.integer(0), row.text(1), row.integer(2), std::nullopt};
        if (const auto cost = costs.find(line.sku); cost != costs.end()) {
            line.unitCostFen = cost->second.fen;
        }
        lines.push_back(std::move(line));
    }));
    return lines;
}

} // namespace

Result<MetricFacts> metricFacts(Shelf& shelf, const board::WindowChoice& choice, Instant now)
{
    MetricFacts read;
    LINLI_ASSIGN(read.facts, publicFacts(shelf.connection));
    LINLI_TRY(addRewards(shelf.connection, read.facts));
    LINLI_ASSIGN(const Costs costs, costsOf(shelf.feed));
    addUnitCosts(read.facts, costs);
    read.window = board::resolve(choice, read.facts.range(), now);
    LINLI_ASSIGN(read.lines, linesOf(shelf.connection, read.window, costs));
    return read;
}

} // namespace linli::cloud
