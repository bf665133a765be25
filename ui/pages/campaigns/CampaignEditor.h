// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/CampaignPresenter.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class CampaignSummary;
class StepCard;
class TextLabel;

/// The steps of one campaign on one page: names of the steps at the left, the steps, a summary that
/// stays in sight.
class CampaignEditor : public QWidget
{
    Q_OBJECT
  public:
    CampaignEditor(CampaignPresenter& presenter, QWidget* parent);
    [[nodiscard]] CampaignSummary* summary() const { return m_summary; }
    [[nodiscard]] const std::vector<StepCard*>& steps() const { return m_steps; }

  Q_SIGNALS:
    void left();

  private:
    void build();
    void buildSteps(QVBoxLayout* column);
    void rebuild();
    void writeTexts();
    void reveal(const std::string& place);
    void goTo(std::size_t step);
    void askReason(const usecases::ReviewedFinding& finding);
    CampaignPresenter& m_presenter;
    Button* m_back;
    TextLabel* m_title;
    TextLabel* m_saved;
    Banner* m_draft;
    Banner* m_trouble;
    QScrollArea* m_scroll;
    CampaignSummary* m_summary;
    std::vector<StepCard*> m_steps;
    std::vector<Button*> m_names;
};

} // namespace linli::ui
