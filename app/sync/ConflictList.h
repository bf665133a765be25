// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/SyncSession.h"
#include "ui/context/SyncDesk.h"
#include "words/Language.h"

#include <vector>

namespace linli::app {

/// The open lines of the attention list in words: what it is about, both values, whose, since when.
[[nodiscard]] Result<std::vector<ui::SyncConflict>> conflictList(SyncSession& session,
                                                                 words::Language language);

} // namespace linli::app
