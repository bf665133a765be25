// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/Money.h"
#include "domain/rewards/RewardRecord.h"
#include "domain/time/BusinessDay.h"
#include "words/Language.h"

#include <optional>

namespace linli::words {

/// ¥1,234.50 in both languages; a minus stands before the sign.
[[nodiscard]] QString moneyText(Money money);
/// 1,234
[[nodiscard]] QString countText(std::int64_t count);
/// "egg" → 鸡蛋; a unit without a word of its own stays as it is.
[[nodiscard]] QString unitText(const Unit& unit, Language language);
/// ¥5.00, 1 斤鸡蛋, 1 张 5 元券; a unit without words of its own: soap × 1
[[nodiscard]] QString quantityText(const Unit& unit, std::int64_t count, Language language);
/// 3月2日 周一 18:05 / Mon 2 Mar 18:05, Shanghai; the year is added when it differs from `today`.
[[nodiscard]] QString instantText(Instant instant, BusinessDay today, Language language);
/// 3月2日 周一 / Mon 2 Mar
[[nodiscard]] QString dayText(BusinessDay day, BusinessDay today, Language language);
/// 2026-03-02 18:05: for tables and files.
[[nodiscard]] QString instantPlainText(Instant instant);
/// 12.3 % from num/den, half-up to one decimal; – where den is 0.
[[nodiscard]] QString shareText(std::int64_t num, std::int64_t den);
/// PENDING → 待生效 …
[[nodiscard]] QString rewardStateText(rewards::RewardState state, Language language);
[[nodiscard]] QString rewardSideText(rewards::RewardSide side, Language language);

} // namespace linli::words
