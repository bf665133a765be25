// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/tasks/TaskList.h"
#include "words/Language.h"

namespace linli::words {

/// Whom it is for: her name, or the neighbours' group.
[[nodiscard]] QString taskPerson(const usecases::TaskRow& row, Language language);
/// What it is filed under: the flow's name, or what it was made under.
[[nodiscard]] QString taskTitle(const usecases::TaskRow& row, Language language);
/// Why, in one sentence, names in full: for the shop's own screens.
[[nodiscard]] QString taskWhy(const usecases::TaskRow& row, BusinessDay today, Language language);
/// What is said, ready to be copied; a friend is named by her masked name.
[[nodiscard]] QString taskWords(const usecases::TaskRow& row, BusinessDay today, Language language);
/// 打开, 已办 … ; a task that passed by itself says so.
[[nodiscard]] QString taskStateText(ports::TaskState state, Language language);

} // namespace linli::words
