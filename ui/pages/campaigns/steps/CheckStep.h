// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

namespace linli::ui {

/// What is still open, and the check-list to tick.
class CheckStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;
};

} // namespace linli::ui
