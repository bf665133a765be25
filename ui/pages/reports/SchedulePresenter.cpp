// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/SchedulePresenter.h"

namespace linli::ui {

SchedulePresenter::SchedulePresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

Result<SchedulePresenter::State> SchedulePresenter::stateOf(StoreSide& side)
{
    State state;
    LINLI_ASSIGN(state.schedule, usecases::reportSchedule(side.shop));
    LINLI_ASSIGN(state.news, usecases::scheduleNews(side.shop));
    return state;
}

void SchedulePresenter::load()
{
    read<State>(0, stateOf, [this](State state) {
        m_state = std::move(state);
        Q_EMIT changed();
    });
}

void SchedulePresenter::save(const report::WeeklySchedule& schedule)
{
    write<State>(
        [schedule](StoreSide& side) -> Result<State> {
            LINLI_TRY(usecases::saveReportSchedule(side.shop, schedule));
            return stateOf(side);
        },
        [this](const Result<State>& state) {
            if (!state) {
                Q_EMIT notSaved(sentenceOf(state.error()));
                return;
            }
            m_state = *state;
            Q_EMIT changed();
            Q_EMIT saved();
        });
}

void SchedulePresenter::markRead()
{
    if (m_state.news.isRead) {
        return;
    }
    write<State>(
        [](StoreSide& side) -> Result<State> {
            LINLI_TRY(usecases::markScheduleRead(side.shop));
            return stateOf(side);
        },
        [this](const Result<State>& state) {
            if (state) { // else the line on 今日 stays, which is the truth
                m_state = *state;
                Q_EMIT changed();
            }
        });
}

} // namespace linli::ui
