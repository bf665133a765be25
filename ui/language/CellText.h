// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "domain/time/BusinessDay.h"
#include "itemmodels/Columns.h"

#include <QString>

namespace linli::ui {

/// "¥1,234.50"
[[nodiscard]] QString money(std::int64_t fen);
/// "12 %" with one decimal where it matters, from basis points.
[[nodiscard]] QString percent(std::int64_t basisPoints);
/// What happened and what to do, in the language in force.
[[nodiscard]] QString sentenceOf(const Error& error);
/// Moments are told from this day on ("3月2日 周一 18:05", the year only when it is another one).
/// Set by whoever holds the clock; the day of the last refresh.
void setToday(BusinessDay day);
[[nodiscard]] BusinessDay today();
[[nodiscard]] QString moment(Instant instant);
[[nodiscard]] QString day(BusinessDay day);

/// The words of plain column kinds; states are the page's own.
[[nodiscard]] QString cellText(itemmodels::ColumnKind kind, const QVariant& raw);

inline QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace linli::ui
