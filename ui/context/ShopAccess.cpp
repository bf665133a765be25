// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/context/ShopAccess.h"

#include <QCoreApplication>

#include <utility>

namespace linli::ui {

void onGuiThread(std::function<void()> call)
{
    if (QCoreApplication::instance() != nullptr) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call),
                                  Qt::QueuedConnection);
    }
}

void ShopAccess::release()
{
    m_held = false;
    for (const std::function<void()>& call : std::exchange(m_waiting, {})) {
        call();
    }
}

} // namespace linli::ui
