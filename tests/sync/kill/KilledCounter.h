// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace linli::sync {

/// Works on the shop file and syncs it at the same time, telling on standard output each event it
/// has committed, until it is killed. Answers only where it could not begin.
int workAndSync(const std::string& file);

} // namespace linli::sync
