// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "render/labels/GiftTickets.h"
#include "render/labels/ShelfLabels.h"
#include "render/print/Calibration.h"
#include "usecases/views/Product.h"
#include "usecases/views/RewardRow.h"
#include "words/Language.h"

#include <QString>

#include <functional>
#include <vector>

namespace linli::ui {

/// What this computer knows about its printers (not the shop: another computer has other ones).
/// Made by app/ConsolePrinting. Any thread.
struct PrintDesk
{
    /// Neutral for a printer that was never measured.
    std::function<render::PrinterCalibration(const QString& printer)> calibration;
    /// Errors: FileUnwritable.
    std::function<Result<void>(const QString& printer, const render::PrinterCalibration&)> keep;
    /// Goods and owed gifts in words, ready for label paper.
    std::function<std::vector<render::ShelfLabel>(const std::vector<usecases::Product>&)>
        shelfLabels;
    std::function<std::vector<render::GiftTicket>(const std::vector<usecases::DueRow>&,
                                                  words::Language)>
        giftTickets;
    /// Runs work for each of 0 … workers-1 on all cores, below the window's priority, and returns
    /// when all have ended. From a worker thread.
    std::function<void(int workers, const std::function<void(int)>& work)> spread;
    int workers = 1;
};

} // namespace linli::ui
