// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Terms.h"
#include "words/Language.h"

namespace linli::words {

/// The terms of a rule as the one sentence the owner and the neighbours read:
/// "新邻居首单满 ¥20.00，邀请人得 1 斤鸡蛋，新邻居得 1 斤鸡蛋，收货 3 天后可领". No full stop.
[[nodiscard]] QString ruleSentence(const rewards::Terms& terms, Language language);

} // namespace linli::words
