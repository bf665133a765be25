// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ShopSession.h"

#include "usecases/desk/Desk.h"

namespace linli::app {

ShopSession::ShopSession(const GlobalOptions& globals)
    : m_file(globals.shopFile.isEmpty() ? defaultShopFile() : globals.shopFile.toStdString())
{
    if (globals.now) {
        m_fixed.emplace(*globals.now);
    }
}

const ports::Clock& ShopSession::clock() const
{
    if (m_fixed) {
        return *m_fixed;
    }
    return m_system;
}

Result<usecases::Shop*> ShopSession::shop()
{
    if (!m_opened) {
        LINLI_ASSIGN(m_opened, OpenedShop::open(m_file, clock()));
        // Whoever may start programs on this computer owns the shop; the trail names the program.
        m_opened->shop().desk.actor = "linlictl";
    }
    return &m_opened->shop();
}

} // namespace linli::app
