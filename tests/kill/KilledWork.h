// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace linli::kill {

/// The child of a round: opens the shop as the console does and sells, refunds and pays out as fast
/// as the store thread takes it, several acts under way at a time, until it is killed. Each act is
/// told on stdout ("order 20260302-0007") only after its commit. Returns only where it could not
/// work.
int workUntilKilled(const std::string& shopFile, unsigned seed);

} // namespace linli::kill
