// SPDX-License-Identifier: GPL-3.0-or-later
// DirectWrite keeps the list of fonts for all programs.
#include "app/watch/platform/FontList.h"

namespace linli::app::platform {

void readFontList()
{
}

} // namespace linli::app::platform
