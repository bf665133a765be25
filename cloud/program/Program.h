// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace linli::cloud {

/// The whole of linli-cloud. Exit status: 0 done, 2 wrong words on the command line, 3 file or
/// database, 4 network.
[[nodiscard]] int runProgram(const QStringList& arguments);

} // namespace linli::cloud
