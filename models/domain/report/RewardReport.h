// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "domain/report/RewardLine.h"

#include <functional>
#include <vector>

namespace linli::report {

/// Looks a neighbour up; unknown ones come back empty.
using PersonOf = std::function<Person(const MemberKey&)>;

/// Columns: date, reward_id, rule, owner, code, phone, order, unit, amount, state, released, used.
/// Totals: one row per unit, then one per unit and state. totalFen = the CNY amounts, that is what
/// the ledger issued in the window less what it took back (RewardLine).
[[nodiscard]] Report rewardReport(const TimeWindow& window,
                                  const std::vector<RewardLine>& lines,
                                  const PersonOf& personOf);

/// Columns: date, member, code, phone, amount, tax, paid. totalFen = amounts before tax.
[[nodiscard]] Report payoutReport(const TimeWindow& window,
                                  const std::vector<PayoutLine>& lines,
                                  const PersonOf& personOf);

/// Columns: member, code, phone, reward_id, unit, count, released, expires. What is owed now; the
/// window only says of when the sheet is. totalFen = 0: goods are not money.
[[nodiscard]] Report
giftsReport(const TimeWindow& window, const std::vector<OwedGift>& gifts, const PersonOf& personOf);

/// "reward_state.AVAILABLE", "reward_side.inv": keys of Term cells.
[[nodiscard]] std::string stateTerm(rewards::RewardState state);
[[nodiscard]] std::string unitTerm(const Unit& unit);

} // namespace linli::report
