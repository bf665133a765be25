// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/FactRows.h"

#include "storage/sqlite/boards/Facts.sql.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {
namespace {

board::RewardKind kindOf(const std::string& side)
{
    if (side == "inv" || side == "ive") {
        return board::RewardKind::Referral;
    }
    if (side == "milestone") {
        return board::RewardKind::Milestone;
    }
    return side == "group" ? board::RewardKind::Group : board::RewardKind::Other;
}

} // namespace

board::MemberFact memberFact(const Row& row)
{
    return {row.integer(0), MemberKey(row.text(1)), row.integer(2), row.optionalInteger(3)};
}

board::BindFact bindFact(const Row& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
            row.isNull(4) ? board::kNever : row.integer(4)};
}

board::SaleFact saleFact(const Row& row)
{
    board::SaleFact sale;
    sale.buyer = row.optionalInteger(1);
    sale.order.sequence = row.integer(0);
    sale.order.paidMs = row.integer(2);
    sale.order.netFen = row.integer(3);
    sale.order.paidFen = row.integer(4);
    sale.order.status = static_cast<std::uint8_t>(row.integer(5));
    return sale;
}

board::RewardFact rewardFact(const Row& row)
{
    return {row.integer(0), row.optionalInteger(2), kindOf(row.text(1)),
            row.text(3),    row.integer(4),         row.integer(5)};
}

Result<std::vector<board::CostFact>> unitCosts(Connection& connection,
                                               const std::vector<std::string>& units)
{
    std::vector<board::CostFact> costs;
    if (units.empty()) {
        return costs;
    }
    const std::string json = jsonArray(units);
    LINLI_ASSIGN(Statement rows, connection.prepare(sql::kFactUnitCosts));
    rows.bind("units", std::string_view(json));
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        costs.push_back({row.text(0), row.integer(1), row.integer(2)});
    }));
    return costs;
}

Result<MarksNow> marksNow(Connection& connection)
{
    LINLI_ASSIGN(Statement row, connection.prepare(sql::kFactMarks));
    LINLI_ASSIGN(const bool found, row.step());
    if (!found) {
        return Error(ErrorCode::StorageFailed).detail("no marks");
    }
    const Row at = row.row();
    return MarksNow{{at.integer(0), at.integer(1), at.integer(2), at.integer(3), at.integer(4), {}},
                    at.integer(5)};
}

Result<std::string> printAt(Connection& connection, const ports::FactMarks& marks)
{
    LINLI_ASSIGN(Statement row, connection.prepare(sql::kFactPrint));
    row.bind("member", marks.member).bind("bind", marks.bind).bind("order", marks.order);
    row.bind("ledger", marks.ledger).bind("change", marks.change);
    LINLI_ASSIGN(const bool found, row.step());
    return found ? row.row().text(0) : std::string();
}

} // namespace linli::storage
