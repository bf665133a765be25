// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Clock.h"

#include <QString>
#include <QStringList>

namespace linli::app {

/// From now on, once per program: when it is about to die of a fault of its own (SIGSEGV, SIGABRT,
/// SIGFPE, SIGILL) it leaves a note in `folder` with version, time of start, signal and the
/// addresses it was at; never what was on the screen or in the shop. At most kMostCrashNotes stay,
/// the oldest go, and the empty ones of programs that were ended from outside. Where the folder
/// cannot be written there are no notes. GUI thread, before others run.
void startCrashNotes(const QString& folder, const ports::Clock& clock);

inline constexpr int kMostCrashNotes = 5;

/// Full paths, oldest first; notes of programs that still run are empty and left out.
[[nodiscard]] QStringList crashNotesIn(const QString& folder);

} // namespace linli::app
