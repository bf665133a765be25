// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/tasks/Flows.h"

namespace linli::ui {

/// A flow in the list: what it is called, what begins it, when its steps come, whether it runs.
class FlowCard : public Card
{
    Q_OBJECT
  public:
    FlowCard(const usecases::FlowRow& row, QWidget* parent);

  Q_SIGNALS:
    void switched(bool on);
    void editPressed();
};

/// The icon of what begins a flow.
[[nodiscard]] QString iconOf(tasks::Trigger trigger);

} // namespace linli::ui
