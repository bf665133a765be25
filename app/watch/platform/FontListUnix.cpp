// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/platform/FontList.h"

#include <fontconfig/fontconfig.h>

namespace linli::app::platform {

void readFontList()
{
    FcInit(); // where it fails, Qt tries again and says so
}

} // namespace linli::app::platform
