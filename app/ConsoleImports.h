// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/ImportDesk.h"

namespace linli::app {

/// The import window's way to the layer that reads files.
[[nodiscard]] ui::ImportDesk importDesk();

} // namespace linli::app
