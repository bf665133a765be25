// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QStackedWidget;

namespace linli::ui {

class FlowsView;
class QueueView;
class SegmentedControl;
struct AppContext;

/// 任务: today's queue, and the flows it comes from.
class TasksPage : public Page
{
    Q_OBJECT
  public:
    TasksPage(AppContext& context, PageHost& host, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// "flows"; "late"; else the queue.
    void openWith(const QString& argument) override;

  private:
    void showPart(int part);
    SegmentedControl* m_parts;
    QStackedWidget* m_stack;
    QueueView* m_queue;
    FlowsView* m_flows;
};

} // namespace linli::ui
