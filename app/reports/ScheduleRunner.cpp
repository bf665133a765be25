// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/ScheduleRunner.h"

#include "ui/context/Background.h"

#include <algorithm>
#include <utility>

namespace linli::app {

using usecases::ScheduledRun;

ScheduleRunner::ScheduleRunner(ui::ShopAccess& shop, Write write, QObject* parent)
    : QObject(parent), m_shop(shop), m_write(std::move(write))
{
}

void ScheduleRunner::run(Done done)
{
    if (m_done) {
        done(0);
        return;
    }
    m_done = std::move(done);
    m_made = 0;
    m_shop.ask<std::vector<Instant>>(
        this, [](ui::StoreSide& side) { return usecases::dueScheduledRuns(side.shop); },
        [this](const Result<std::vector<Instant>>& due) {
            if (!due) {
                finish(due.error());
                return;
            }
            m_due = *due;
            std::reverse(m_due.begin(), m_due.end());
            next();
        });
}

void ScheduleRunner::next()
{
    if (m_due.empty()) {
        finish(m_made);
        return;
    }
    const bool newest = m_due.size() == 1;
    using Shared = std::shared_ptr<const ScheduledRun>;
    m_shop.ask<Shared>(
        this,
        [due = m_due.back(), newest](ui::StoreSide& side) -> Result<Shared> {
            LINLI_ASSIGN(ScheduledRun run,
                         usecases::makeScheduledRun(side.shop, side.boards, due, newest));
            return std::make_shared<const ScheduledRun>(std::move(run));
        },
        [this](const Result<Shared>& run) {
            if (run) {
                write(*run);
            } else {
                fail(run.error());
            }
        });
}

void ScheduleRunner::write(std::shared_ptr<const ScheduledRun> run)
{
    ui::inBackground<QString>(
        this, [run, write = m_write] { return write(*run); },
        [this, run](const Result<QString>& folder) {
            if (folder) {
                note(run, *folder);
            } else {
                fail(folder.error());
            }
        });
}

void ScheduleRunner::note(std::shared_ptr<const ScheduledRun> run, const QString& folder)
{
    m_shop.change<bool>(
        this,
        [run, folder = folder.toStdString()](ui::StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::noteScheduledRun(side.shop, *run, folder));
            return true;
        },
        [this](const Result<bool>& noted) {
            if (!noted) {
                finish(noted.error());
                return;
            }
            ++m_made;
            m_due.pop_back();
            Q_EMIT told();
            next();
        });
}

void ScheduleRunner::fail(const Error& why)
{
    m_shop.change<bool>(
        this,
        [why](ui::StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::noteScheduleFailure(side.shop, why));
            return true;
        },
        [this, why](const Result<bool>&) { // the failure itself is the answer
            Q_EMIT told();
            finish(why);
        });
}

void ScheduleRunner::finish(const Result<int>& outcome)
{
    m_due.clear();
    const Done done = std::exchange(m_done, {});
    done(outcome);
}

} // namespace linli::app
