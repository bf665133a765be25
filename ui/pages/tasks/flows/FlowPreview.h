// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tasks/flows/FlowsPresenter.h"
#include "ui/widgets/Card.h"

class QVBoxLayout;

namespace linli::ui {

class PickField;
class TextLabel;

/// What a flow says to one neighbour, and when it would come.
class FlowPreview : public Card
{
    Q_OBJECT
  public:
    FlowPreview(AppContext& context, QWidget* parent);
    /// For the group nobody is chosen.
    void setForGroup(bool group);
    void showLook(const FlowLook& look);
    [[nodiscard]] std::string member() const;

  Q_SIGNALS:
    void memberChosen();

  private:
    void addBubble(const usecases::StepPreview& preview);
    PickField* m_person;
    TextLabel* m_note;
    QVBoxLayout* m_bubbles;
};

} // namespace linli::ui
