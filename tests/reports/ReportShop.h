// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/TestShop.h"
#include "ui/context/ReportDesk.h"
#include "usecases/boards/Boards.h"
#include "usecases/reports/MakeBook.h"

#include <QString>
#include <QStringList>

namespace linli {

/// A shop with something for every report, one neighbour's name a formula, one phone to be masked.
/// The clock is left on 2026-03-10 10:00.
void fillForReports(kit::TestShop& shop);

/// Paper and files as the console's own desk makes them; without the schedule.
[[nodiscard]] ui::ReportDesk testDesk();

/// Runs a program; its output, and a test failure when it fails.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);

/// The report as the shop is now.
[[nodiscard]] report::ReportBook bookOf(kit::TestShop& shop, const usecases::ReportOrder& order);

} // namespace linli
