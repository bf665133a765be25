// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/context/ShopAccess.h"

#include <QCoreApplication>

namespace linli::ui {

void onGuiThread(std::function<void()> call)
{
    if (QCoreApplication::instance() != nullptr) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call),
                                  Qt::QueuedConnection);
    }
}

} // namespace linli::ui
