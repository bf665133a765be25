// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

#include <vector>

namespace linli::ui {

class TextLabel;

/// The run-of-show with times that follow at once.
class ShowStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;
    void showTimes() override;

  protected:
    void fill() override;

  private:
    void fillOne(std::size_t index);
    std::vector<TextLabel*> m_times;
    TextLabel* m_total = nullptr;
};

} // namespace linli::ui
