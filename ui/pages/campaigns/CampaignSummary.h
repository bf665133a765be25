// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/CampaignPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

namespace linli::ui {

class Button;
class ReadinessRing;
class TextLabel;

/// Stays in sight beside the steps: readiness, what a new neighbour costs, what is open, and the
/// one button that moves the session on.
class CampaignSummary : public Card
{
    Q_OBJECT
  public:
    CampaignSummary(CampaignPresenter& presenter, QWidget* parent);

    void write();
    [[nodiscard]] Button* next() const { return m_next; }

  Q_SIGNALS:
    void findingPressed(const QString& place);
    void liveWindowAsked();
    void resultAsked();
    void shareKitAsked();
    void groupPostAsked();
    void duplicateAsked();

  private:
    void writeCost();
    void writeFindings();
    void writeButtons();
    void press();
    TextLabel* line(TextStyle style, Role role);
    CampaignPresenter& m_presenter;
    ReadinessRing* m_ring;
    TextLabel* m_state;
    TextLabel* m_costTitle;
    TextLabel* m_cost;
    TextLabel* m_margin;
    Button* m_dryRun;
    TextLabel* m_findingsTitle;
    QVBoxLayout* m_findings;
    Button* m_next;
    Button* m_back;
    Button* m_kit;
    Button* m_post;
    Button* m_copy;
};

} // namespace linli::ui
