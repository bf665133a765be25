// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/SqliteBoardSource.h"

#include "storage/sqlite/boards/BoardSource.sql.h"
#include "storage/sqlite/boards/ColumnFile.h"
#include "storage/sqlite/boards/FactRows.h"
#include "storage/sqlite/rows/EachRow.h"

#include <string>
#include <utility>

namespace linli::storage {
namespace {

/// Runs `read` over one state of the shop, without asking for the writer's lock: another program
/// may be importing just now, and a bind must not name a member we have not read.
template <typename Read> auto overOneState(Connection& connection, Read read) -> decltype(read())
{
    if (connection.depth() > 0) {
        return read();
    }
    LINLI_TRY(connection.execute("BEGIN DEFERRED"));
    auto answer = read();
    if (const Result<void> ended = connection.execute("COMMIT"); !ended.ok()) {
        // Still open, it would refuse every write that comes.
        LINLI_TRY(connection.execute("ROLLBACK"));
        return ended.error();
    }
    return answer;
}

} // namespace

Result<ports::ChangeMark> SqliteBoardSource::changeMark()
{
    LINLI_ASSIGN(Statement mark, m_connection.prepare(sql::kChangeMark));
    LINLI_ASSIGN(const bool found, mark.step());
    if (!found) {
        return Error(ErrorCode::StorageFailed).detail("no data_version");
    }
    return ports::ChangeMark{mark.row().integer(0), mark.row().integer(1),
                             m_connection.depth() == 0};
}

Result<board::BoardFacts> SqliteBoardSource::facts()
{
    return overOneState(m_connection, [this] { return readFacts(m_connection); });
}

Result<ports::MarkedFacts> SqliteBoardSource::markedFacts()
{
    return overOneState(m_connection, [this]() -> Result<ports::MarkedFacts> {
        LINLI_ASSIGN(MarksNow now, marksNow(m_connection));
        LINLI_ASSIGN(now.marks.print, printAt(m_connection, now.marks));
        LINLI_ASSIGN(board::BoardFacts facts, readFacts(m_connection));
        return ports::MarkedFacts{std::move(facts), std::move(now.marks)};
    });
}

Result<std::optional<ports::MarkedDelta>>
SqliteBoardSource::changesSince(const ports::FactMarks& marks,
                                const std::vector<std::string>& units)
{
    return overOneState(m_connection, [&] { return readDelta(m_connection, marks, units); });
}

std::optional<ports::MarkedFacts> SqliteBoardSource::keptFacts()
{
    return readColumnFile(columnFileOf(m_connection.path()));
}

void SqliteBoardSource::keepFacts(const board::BoardFacts& facts, const ports::FactMarks& marks)
{
    const Result<bool> writable = mayWrite();
    if (writable.ok() && writable.value()) {
        const Result<void> kept = writeColumnFile(columnFileOf(m_connection.path()), facts, marks);
        static_cast<void>(kept); // the next start reads the tables, that is all
    }
}

Result<bool> SqliteBoardSource::mayWrite()
{
    LINLI_ASSIGN(Statement only, m_connection.prepare(sql::kQueryOnly));
    LINLI_ASSIGN(const bool found, only.step());
    return found && only.row().integer(0) == 0;
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

Result<std::vector<std::int64_t>> SqliteBoardSource::ordersWith(const std::string& campaign,
                                                                const std::string& sku)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kBoardOrdersWith));
    rows.bind("campaign", std::string_view(campaign)).bind("sku", std::string_view(sku));
    std::vector<std::int64_t> found;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { found.push_back(row.integer(0)); }));
    return found;
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
