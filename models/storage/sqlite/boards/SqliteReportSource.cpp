// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/SqliteReportSource.h"

#include "storage/sqlite/boards/ReportSource.sql.h"

#include <array>
#include <string_view>

namespace linli::storage {
namespace {

using rewards::RewardSide;
using rewards::RewardState;

Error unknownWord(const std::string& word)
{
    return Error(ErrorCode::StorageCorrupt).detail("unknown word " + word);
}

Result<RewardState> stateOf(const std::string& word)
{
    constexpr std::array<std::string_view, 9> kWords{"REVIEW", "PENDING",   "AVAILABLE",
                                                     "USED",   "CANCELLED", "REJECTED",
                                                     "CLAWED", "EXPIRED",   "LOSS"};
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (kWords[i] == word) {
            return static_cast<RewardState>(i);
        }
    }
    return unknownWord(word);
}

Result<RewardSide> sideOf(const std::string& word)
{
    constexpr std::array<std::string_view, 5> kWords{"inv", "ive", "group", "milestone", "manual"};
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (kWords[i] == word) {
            return static_cast<RewardSide>(i);
        }
    }
    return unknownWord(word);
}

/// The member of an account text such as AVAIL:01J….
MemberKey memberOf(const std::string& account)
{
    const std::size_t colon = account.find(':');
    return MemberKey(colon == std::string::npos ? std::string() : account.substr(colon + 1));
}

Result<report::RewardLine> rewardLineOf(const Row& row)
{
    report::RewardLine line;
    line.at = row.instant(0);
    line.reward = row.key<RewardId>(1);
    line.rule = row.key<RuleId>(2);
    LINLI_ASSIGN(line.side, sideOf(row.text(3)));
    line.owner = row.key<MemberKey>(4);
    line.order = row.key<OrderKey>(5);
    line.unit = row.key<Unit>(6);
    line.issued = row.integer(7);
    line.reversed = row.integer(8);
    LINLI_ASSIGN(line.state, stateOf(row.text(9)));
    line.releasedAt = row.optionalInstant(10);
    line.usedAt = row.optionalInstant(11);
    return line;
}

} // namespace

Result<std::optional<board::BoardFacts::Range>> SqliteReportSource::ledgerRange()
{
    LINLI_ASSIGN(Statement range, m_connection.prepare(sql::kLedgerRange));
    LINLI_ASSIGN(const bool found, range.step());
    std::optional<board::BoardFacts::Range> result;
    if (found && !range.row().isNull(0)) {
        result = board::BoardFacts::Range{range.row().integer(0), range.row().integer(1)};
    }
    return result;
}

Result<std::vector<report::RewardLine>> SqliteReportSource::rewardLines(const TimeWindow& window)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kRewardLines));
    rows.bind("from", window.from).bind("to", window.to);
    std::vector<report::RewardLine> lines;
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return lines;
        }
        LINLI_ASSIGN(report::RewardLine line, rewardLineOf(rows.row()));
        lines.push_back(std::move(line));
    }
}

Result<std::vector<report::PayoutLine>> SqliteReportSource::payoutLines(const TimeWindow& window)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kPayoutLines));
    rows.bind("from", window.from).bind("to", window.to);
    std::vector<report::PayoutLine> lines;
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return lines;
        }
        const Row row = rows.row();
        lines.push_back({row.instant(0), row.key<EventKey>(1), memberOf(row.text(2)),
                         row.integer(3), row.integer(4)});
    }
}

Result<std::vector<report::OwedGift>> SqliteReportSource::owedGifts()
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kOwedGifts));
    std::vector<report::OwedGift> gifts;
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return gifts;
        }
        const Row row = rows.row();
        gifts.push_back({row.key<MemberKey>(0), row.key<RewardId>(1), row.key<Unit>(2),
                         row.integer(3), row.optionalInstant(4), row.optionalInstant(5)});
    }
}

} // namespace linli::storage
