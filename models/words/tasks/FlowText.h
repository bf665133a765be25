// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/Fields.h"
#include "domain/tasks/QuietHours.h"
#include "words/Language.h"

namespace linli::words {

/// 第一次带来邻居 …: what begins the flow.
[[nodiscard]] QString triggerText(tasks::Trigger trigger, Language language);
/// 当天、第 3 天 10:00、前 1 天 18:00
[[nodiscard]] QString stepTime(const tasks::Step& step, tasks::Trigger trigger, Language language);
/// 下单次数: what a condition measures.
[[nodiscard]] QString measureText(tasks::Measure measure, Language language);
/// 下过单 1 次以上
[[nodiscard]] QString conditionText(const tasks::Condition& condition, Language language);
/// 她的称呼: what stands on the chip of a placeholder.
[[nodiscard]] QString fieldLabel(std::string_view field, Language language);
/// 09:30
[[nodiscard]] QString clockText(int minutes);

} // namespace linli::words
