// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/boards/publish/SealedBoard.h"
#include "usecases/tasks/NewTask.h"
#include "words/Language.h"

namespace linli::words {

/// The task to post a sealed board in the neighbours' group, with its text ready
/// (PublishWay::Queue).
[[nodiscard]] usecases::NewTask boardTask(const usecases::SealedBoard& sealed,
                                          const QString& shopName,
                                          BusinessDay today,
                                          Language language);

} // namespace linli::words
