// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/campaigns/CampaignTemplate.h"

#include <optional>
#include <vector>

namespace linli::ui {

/// The ready campaigns to begin with, each with what a new neighbour would cost.
class TemplateDialog : public FormDialog
{
    Q_OBJECT
  public:
    TemplateDialog(const std::vector<usecases::CampaignTemplate>& templates, QWidget* parent);

  Q_SIGNALS:
    /// -1: an empty one.
    void chosen(int index);

  private:
    [[nodiscard]] QWidget* rowOf(const usecases::CampaignTemplate& made, int index);
};

} // namespace linli::ui
