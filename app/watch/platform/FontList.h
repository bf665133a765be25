// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::app::platform {

/// Reads what fonts the system has, which Qt otherwise does for the first text it measures, and
/// keeps it for the process. Before QApplication or beside it, not beside the first text. Any
/// thread.
void readFontList();

} // namespace linli::app::platform
