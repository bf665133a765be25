// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/projection/FactDelta.h"
#include "storage/core/Connection.h"
#include "usecases/ports/BoardSource.h"

#include <string_view>
#include <vector>

namespace linli::storage {

/// Rows of Facts.sql.h as values of the domain.
[[nodiscard]] board::MemberFact memberFact(const Row& row);
[[nodiscard]] board::BindFact bindFact(const Row& row);
[[nodiscard]] board::SaleFact saleFact(const Row& row);
[[nodiscard]] board::RewardFact rewardFact(const Row& row);

/// What goods of these units cost, all prices there were.
[[nodiscard]] Result<std::vector<board::CostFact>> unitCosts(Connection& connection,
                                                             const std::vector<std::string>& units);

/// The marks of the shop as it is.
struct MarksNow
{
    ports::FactMarks marks;
    std::int64_t oldestChange = 0; ///< number of the first change still told; 0: none was ever
};
[[nodiscard]] Result<MarksNow> marksNow(Connection& connection);
/// The print of the rows that stand at these marks now.
[[nodiscard]] Result<std::string> printAt(Connection& connection, const ports::FactMarks& marks);

/// Everything, in one pass over each table. Run it where nobody writes between the tables.
[[nodiscard]] Result<board::BoardFacts> readFacts(Connection& connection);
/// What changed since; nothing where that cannot be told. `units`: those known so far. Same
/// condition.
[[nodiscard]] Result<std::optional<ports::MarkedDelta>> readDelta(
    Connection& connection, const ports::FactMarks& since, const std::vector<std::string>& units);

} // namespace linli::storage
