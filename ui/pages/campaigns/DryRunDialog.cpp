// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/DryRunDialog.h"

#include "ui/pages/rewards/rules/DryRunView.h"
#include "ui/theme/Theme.h"

#include <QVBoxLayout>

namespace linli::ui {

DryRunDialog::DryRunDialog(const usecases::Simulation& told, QWidget* parent) : FormDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(640));
    setTitle(tr("Dry run"));
    setLead(tr("As if all rules of this session had been in force; nothing is written."));
    setPrimary(tr("Close"));
    auto* view = new DryRunView(this);
    view->setFigures(told);
    body()->addWidget(view);
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
}

} // namespace linli::ui
