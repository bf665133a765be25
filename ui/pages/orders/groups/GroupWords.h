// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "usecases/views/GroupRow.h"

#include <QString>

namespace linli::ui {

/// A group in words, in the language in force.
struct GroupWords
{
    QString title;
    QString state; ///< for the chip
    Role tone = Role::Quiet;
    QString sentence; ///< what stands and what comes next
};

[[nodiscard]] GroupWords wordsOf(const usecases::GroupRow& group);

/// "05:12:33", with days before it where there are any; "00:00:00" once it is over.
[[nodiscard]] QString countdownText(Span left);

} // namespace linli::ui
