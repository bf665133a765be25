// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

namespace linli::ui {

/// 话术, 金句, questions with answers, what sharers may say.
class ScriptsStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillKind(campaign::ScriptKind kind, const QString& title, const QString& add);
};

} // namespace linli::ui
