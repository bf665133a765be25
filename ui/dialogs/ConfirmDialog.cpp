// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConfirmDialog.h"

namespace linli::ui {

void confirm(QWidget* parent,
             const QString& title,
             const QString& consequence,
             const QString& action,
             std::function<void()> agreed)
{
    auto* dialog = new FormDialog(parent);
    dialog->setTitle(title);
    dialog->setLead(consequence);
    dialog->setPrimary(action);
    QObject::connect(dialog, &FormDialog::submitted, dialog, [dialog, agreed = std::move(agreed)] {
        dialog->accept();
        agreed();
    });
    dialog->open();
}

} // namespace linli::ui
