// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tasks/TasksPresenter.h"
#include "ui/widgets/Card.h"

class QCheckBox;

namespace linli::ui {

class Button;
class FlowLayout;
class TextLabel;

/// One task: who, why, when; opened also what to say and what to do with it. Keys: Enter opens, C
/// copies, D ticks, S skips, L puts off, arrows go on.
class TaskCard : public Card
{
    Q_OBJECT
  public:
    TaskCard(const usecases::TaskRow& row, const TasksPresenter& presenter, QWidget* parent);
    void setOpened(bool opened);
    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] const usecases::TaskRow& row() const { return m_row; }

  Q_SIGNALS:
    void openPressed();
    void copyPressed();
    void tickPressed();
    void skipPressed();
    void laterPressed(linli::ui::Later later);
    void reopenPressed();
    void personPressed();
    /// -1 the card above, 1 below.
    void stepPressed(int by);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void buildHead();
    QWidget* buildMore();
    void addActions(FlowLayout* line, QWidget* more);
    void showLater(QWidget* below);
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] bool isOpenTask() const;
    usecases::TaskRow m_row;
    const TasksPresenter& m_presenter;
    TextLabel* m_why;          ///< one line until the card is opened
    QWidget* m_more = nullptr; ///< made when it is first opened
    bool m_opened = false;
};

} // namespace linli::ui
