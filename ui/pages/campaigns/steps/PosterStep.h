// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

namespace linli::ui {

/// Poster template, texts per channel, posting schedule.
class PosterStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillText(std::size_t index);
    void fillPost(std::size_t index);
};

} // namespace linli::ui
