// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the composition root that writes reports, lists and the weekly folder.
#include "app/CompositionRoot.h"
#include "app/reports/ScheduleRunner.h"
#include "app/shared/ReportPages.h"
#include "app/shared/reports/BookWriting.h"
#include "app/shared/reports/ScheduleWriting.h"
#include "ui/context/ReportDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"

namespace linli::app {

void CompositionRoot::fillReports()
{
    const auto maker = [this](words::Language language) {
        return Maker{m_context->profile.name, m_clock->now(), language};
    };
    m_reports = std::make_unique<ui::ReportDesk>();
    m_reports->write = [maker](const QString& path, const report::ReportBook& book,
                               words::Language language) {
        return writeBook(book, maker(language), path);
    };
    m_reports->writeList = [maker](const QString& path, const ui::ListFile& list,
                                   words::Language language) {
        return writeList(list.head, list.rows, list.summed, maker(language), path);
    };
    m_reports->pages = [maker](const report::Report& report, words::Language language) {
        const Maker made = maker(language);
        return reportDocument(report, made.shopName, made.now, language);
    };
    m_schedule = std::make_unique<ScheduleRunner>(
        *m_access,
        [maker, language = ui::language()](const usecases::ScheduledRun& run) {
            return writeScheduledRun(run, maker(language));
        },
        nullptr);
    connect(m_schedule.get(), &ScheduleRunner::told, this, [this] {
        if (m_window) {
            m_window->refreshAll();
        }
    });
    m_reports->runSchedule = [this](std::function<void(const Result<int>&)> done) {
        m_schedule->run(std::move(done));
    };
    m_context->reportDesk = m_reports.get();
}

void CompositionRoot::reportWhenDue()
{
    if (m_context && m_schedule && !m_access->refusal()) {
        m_schedule->run([](const Result<int>&) {}); // told on 今日, good or bad
    }
}

} // namespace linli::app
