// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "ui/context/ShopAccess.h"
#include "usecases/reports/schedule/ScheduledReports.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace linli::app {

/// Makes the weekly reports that are due: reads each run on the store thread, writes its folder on
/// a worker, notes it. One at a time, oldest first, so that memory holds one run and a power cut
/// between two loses none. GUI thread.
class ScheduleRunner : public QObject
{
    Q_OBJECT
  public:
    using Write = std::function<Result<QString>(const usecases::ScheduledRun&)>; ///< worker thread
    using Done = std::function<void(const Result<int>&)>;
    ScheduleRunner(ui::ShopAccess& shop, Write write, QObject* parent);

    /// `done` hears once how many runs were made, or the first failure (told on 今日 as well).
    /// While one call works a second one answers 0 at once.
    void run(Done done);

  Q_SIGNALS:
    /// Something is new on 今日.
    void told();

  private:
    void next();
    void write(std::shared_ptr<const usecases::ScheduledRun> run);
    void note(std::shared_ptr<const usecases::ScheduledRun> run, const QString& folder);
    void fail(const Error& why);
    void finish(const Result<int>& outcome);

    ui::ShopAccess& m_shop;
    Write m_write;
    std::vector<Instant> m_due; ///< newest first: taken from the end
    int m_made = 0;
    Done m_done;
};

} // namespace linli::app
