// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/today/TodayPresenter.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace linli::ui {

class Banner;
class Card;
class EmptyState;
class SharerBars;
class TextLabel;

/// 今日: a greeting, five numbers, what to do now, this week's best sharers.
class TodayPage : public Page
{
    Q_OBJECT
  public:
    TodayPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    void primaryPressed() override;
    void refresh() override;

  private:
    void write();
    void writeTasks();
    [[nodiscard]] QWidget* taskRow(const TodayTask& task);
    [[nodiscard]] QWidget* postRow(const TodayPost& post);
    TodayPresenter* m_presenter;
    Banner* m_error;
    TextLabel* m_greeting;
    std::vector<Tile*> m_tiles;
    Card* m_tasks;
    QVBoxLayout* m_taskList;
    Card* m_board;
    SharerBars* m_sharers;
    EmptyState* m_noSharers;
};

} // namespace linli::ui
