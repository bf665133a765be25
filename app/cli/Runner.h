// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace linli::app {

/// Runs one linlictl command line (without the program's name) and returns its exit status:
/// 0 done, 1 refused, 2 wrong words, 3 file or storage, 4 network (spec/cli.md).
int runCommandLine(QStringList words);

} // namespace linli::app
