// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/reports/BookWriting.h"
#include "usecases/reports/schedule/ScheduledReports.h"

#include <QString>

namespace linli::app {

/// Writes all files of a run into a new folder below the one the schedule names, and answers the
/// new folder. They are written beside and moved there in one step: the folder is whole or not
/// there. A folder of that name from before stays; this one gets a number. The schedule's folder is
/// not made: a stick that is not plugged in must be told, not written past.
/// Errors: FileUnwritable (field folder), StorageFull. Any thread with a QGuiApplication.
[[nodiscard]] Result<QString> writeScheduledRun(const usecases::ScheduledRun& run,
                                                const Maker& maker);

} // namespace linli::app
