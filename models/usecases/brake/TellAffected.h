// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/brake/Brake.h"
#include "usecases/tasks/NewTask.h"

namespace linli::usecases {

/// Puts a task into the queue for every affected neighbour, referred ones first, and one for each
/// inviter of theirs, in one language. Done again it adds those who were not told yet. Errors:
/// NotAllowed, NotFound (brake), those of makeTasks.
[[nodiscard]] Result<MadeTasks> tellAffected(Shop& shop, std::string_view brake, bool chinese);

} // namespace linli::usecases
