// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/TaskGroups.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/tasks/TaskText.h"

#include <algorithm>

namespace linli::ui {

std::vector<TaskGroup> TaskGroups::of(const usecases::TaskList& list, TaskGrouping grouping)
{
    const auto heading = [&](const usecases::TaskRow& row) {
        if (grouping == TaskGrouping::ByFlow) {
            return words::taskTitle(row, language());
        }
        const bool open = row.task.state == ports::TaskState::Open && !row.task.snoozedUntil;
        if (open && row.isLate) {
            return tr("From earlier days");
        }
        const Instant at =
            row.task.finishedAt.value_or(row.task.snoozedUntil.value_or(row.task.due));
        const QString clock = QString::fromStdString(at.toShanghaiText()).mid(11, 2);
        return open ? tr("%1 o'clock").arg(clock.toInt()) : day(BusinessDay::of(at));
    };
    std::vector<TaskGroup> groups;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const QString title = heading(list.rows[i]);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const TaskGroup& one) { return one.title == title; });
        if (group == groups.end()) {
            groups.push_back({title, {}});
            group = std::prev(groups.end());
        }
        group->rows.push_back(i);
    }
    return groups;
}

} // namespace linli::ui
