// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

namespace linli::ui {

/// The line-up, in order.
class GoodsStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillOne(std::size_t index);
    void fillProofs(QBoxLayout* into, std::size_t index);
};

} // namespace linli::ui
