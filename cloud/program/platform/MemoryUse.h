// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::cloud::platform {

/// Has all threads of the program share two stores of memory instead of one each, and gives large
/// pieces (bodies) back to the system as soon as they are not used, whatever was asked for before:
/// the peak under abuse stays below 64 MiB (tests/cloud/abuse.py) and does not depend on which
/// worker met what. Main thread, before any other begins.
void keepMemorySmall();

} // namespace linli::cloud::platform
