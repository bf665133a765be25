// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageRegistry.h"

namespace linli::ui {

const std::vector<PageEntry>& pageRegistry()
{
    static const std::vector<PageEntry> pages;
    return pages;
}

} // namespace linli::ui
