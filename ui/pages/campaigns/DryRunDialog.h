// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/simulation/Simulate.h"

namespace linli::ui {

/// What the rules of a session would have cost over the shop's own past, before it goes live.
class DryRunDialog : public FormDialog
{
    Q_OBJECT
  public:
    DryRunDialog(const usecases::Simulation& told, QWidget* parent);
};

} // namespace linli::ui
