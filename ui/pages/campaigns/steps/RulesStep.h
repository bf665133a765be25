// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

namespace linli::ui {

/// Rules with the numbers that matter, gifts, privileges.
class RulesStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillOne(std::size_t index);
    void fillGift(std::size_t index);
};

} // namespace linli::ui
