// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConsoleSession.h"

#include "usecases/staff/Staff.h"

#include <QFileInfo>

namespace linli::app {

ConsoleSession::ConsoleSession(std::unique_ptr<OpenedShop> opened)
    : m_opened(std::move(opened)), m_boards(m_opened->shop()), m_side{m_opened->shop(), m_boards}
{
}

Result<std::unique_ptr<ports::Session>> ConsoleSession::open(const std::string& file,
                                                             const ports::Clock& clock)
{
    std::unique_ptr<OpenedShop> opened;
    if (QFileInfo::exists(QString::fromStdString(file))) {
        LINLI_ASSIGN(opened, OpenedShop::open(file, clock));
    } else {
        LINLI_ASSIGN(opened, OpenedShop::create(file, clock));
    }
    LINLI_TRY(usecases::guardDesk(opened->shop()));
    return std::unique_ptr<ports::Session>(new ConsoleSession(std::move(opened)));
}

} // namespace linli::app
