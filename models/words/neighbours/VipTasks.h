// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vip/VipEvent.h"
#include "usecases/ports/vip/VipStore.h"
#include "usecases/tasks/NewTask.h"
#include "words/Language.h"

#include <vector>

namespace linli::words {

/// A policy passed on to each of them: one task a neighbour, her words ready. The same words to the
/// same neighbour are the same task; a policy that was changed is told anew.
[[nodiscard]] std::vector<usecases::NewTask> policyTasks(const ports::VipPolicy& policy,
                                                         const std::vector<MemberKey>& members,
                                                         const QString& shopName,
                                                         Language language);

/// An invitation to each of them. The day is a field of the task, written as the screen writes days
/// when it is read; an event that was moved is told anew.
[[nodiscard]] std::vector<usecases::NewTask> eventTasks(const vip::VipEvent& event,
                                                        const std::vector<MemberKey>& members,
                                                        const QString& shopName,
                                                        Language language);

} // namespace linli::words
