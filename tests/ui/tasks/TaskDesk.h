// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pagekit/PageShop.h"
#include "ui/pages/tasks/TaskCard.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/tasks/TaskList.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>

namespace linli::ui {

/// 任务 over a real shop, looked at as a person does: by its cards.
class TaskDesk
{
  public:
    explicit TaskDesk(PageShop& world) : m_world(world), m_page(world.context(), world.host())
    {
        m_page.resize(1180, 800);
        m_page.show();
    }
    [[nodiscard]] TasksPage& page() { return m_page; }
    void refresh()
    {
        m_page.refresh();
        settle();
    }
    /// The list, what the refresh changed, the list again: each answer comes by the event loop,
    /// and a long list takes longer than one wait.
    static void settle()
    {
        for (int round = 0; round < 6; ++round) {
            QTest::qWait(15);
        }
    }
    void at(const char* when)
    {
        m_world.shop().clock().set(kit::at(when));
        refresh();
    }
    void filter(ports::TaskFilter chosen)
    {
        auto* control = m_page.findChild<SegmentedControl*>(QStringLiteral("taskFilter"));
        control->setCurrent(static_cast<int>(chosen));
        Q_EMIT control->chosen(static_cast<int>(chosen));
        settle();
    }
    /// The card of this flow and step for this neighbour; null where there is none.
    [[nodiscard]] TaskCard* card(const char* flow, const char* step, const MemberKey& member) const
    {
        for (TaskCard* one : m_page.findChildren<TaskCard*>()) {
            const ports::StoredTask& task = one->row().task;
            const bool shown = !one->isHidden();
            if (shown && task.flow == flow && task.step == step && task.member == member) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] int count(const char* flow) const
    {
        int found = 0;
        for (const TaskCard* one : m_page.findChildren<TaskCard*>()) {
            found += !one->isHidden() && one->row().task.flow == flow ? 1 : 0;
        }
        return found;
    }
    void press(TaskCard* card, Qt::Key key)
    {
        ASSERT_NE(card, nullptr);
        card->setFocus();
        QTest::keyClick(card, key);
        settle();
        refresh();
    }

  private:
    PageShop& m_world;
    TasksPage m_page;
};

inline QAbstractButton* buttonIn(const QWidget& parent, const char* name)
{
    for (auto* button : parent.findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
        if (!button->isHidden()) {
            return button;
        }
    }
    ADD_FAILURE() << "no button " << name;
    return nullptr;
}

} // namespace linli::ui
