// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/privacy/FileRetention.h"

#include "app/shared/ShopBackups.h"
#include "app/shared/diagnostics/MaskedLog.h"

namespace linli::app {

FileRetention::FileRetention(std::string shopFile, const ports::Clock& clock)
    : m_shopFile(std::move(shopFile)), m_clock(clock)
{
}

Result<int> FileRetention::trimLogs() const
{
    return MaskedLog::trim(logFolder(), m_clock.now());
}

Result<int> FileRetention::forgetInCopies() const
{
    return ShopBackups(m_shopFile, m_clock).forgetErased();
}

} // namespace linli::app
