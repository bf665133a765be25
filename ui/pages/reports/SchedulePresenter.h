// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/reports/schedule/ScheduledReports.h"

namespace linli::ui {

/// When the weekly reports are made, and how the last ones fared.
class SchedulePresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit SchedulePresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const report::WeeklySchedule& schedule() const { return m_state.schedule; }
    [[nodiscard]] const usecases::ScheduleNews& news() const { return m_state.news; }
    void save(const report::WeeklySchedule& schedule);
    /// Somebody looked into the folder.
    void markRead();

  Q_SIGNALS:
    void changed();
    void saved();
    void notSaved(const QString& sentence);

  private:
    struct State
    {
        report::WeeklySchedule schedule;
        usecases::ScheduleNews news;
    };
    static Result<State> stateOf(StoreSide& side);
    State m_state;
};

} // namespace linli::ui
