// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tasks/flows/FlowsPresenter.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class FlowBasics;
class FlowPreview;
class StepEditor;
class TextLabel;

/// One flow under edit beside what it says to a real neighbour.
class FlowEditor : public QWidget
{
    Q_OBJECT
  public:
    FlowEditor(AppContext& context, FlowsPresenter& presenter, QWidget* parent);
    void edit(const usecases::FlowRow& row);
    [[nodiscard]] tasks::Flow flow() const;

  Q_SIGNALS:
    void left();

  private:
    QWidget* buildHead();
    QWidget* buildSteps();
    void connectPresenter();
    void writeTexts();
    void rebuild();
    void addStep();
    void moveStep(std::size_t at, int by);
    void removeStep(std::size_t at);
    void changed();
    void showMistakes();
    [[nodiscard]] static QString mistakeText(const Error& error);
    void save();
    FlowsPresenter& m_presenter;
    usecases::FlowRow m_row;
    std::vector<StepEditor*> m_steps;
    Button* m_back;
    TextLabel* m_title;
    Button* m_reset;
    Button* m_save;
    Banner* m_error;
    FlowBasics* m_basics;
    QVBoxLayout* m_list = nullptr;
    Button* m_add;
    FlowPreview* m_preview;
    QTimer m_pause; ///< after the last key: the words are looked at again
};

} // namespace linli::ui
