// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/CheckReport.h"
#include "render/posters/PosterPainter.h"
#include "render/posters/SheetLayout.h"
#include "render/print/Calibration.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace linli::render {

class PosterProofs;

struct PosterJob
{
    QString name; ///< file name without folder and ending; made safe for file systems
    poster::PosterFields fields;
};

/// All may be empty. progress and stopRequested are called between two posters, on a working
/// thread, never two at a time.
struct BatchControl
{
    std::function<void(int done, int total)> progress;
    std::function<bool()> stopRequested; ///< true: finish tidily, keep what is done
    /// Runs `work` for each of 0 … workers-1, at the same time where it can, and returns when all
    /// have ended (runtime::RenderPool::spread); empty: one after the other.
    std::function<void(int workers, const std::function<void(int)>& work)> spread;
    int workers = 1;
};

/// `work` on as many workers as there is something to do for. Needs no more than `items`.
void inParallel(const BatchControl& control, int items, const std::function<void(int)>& work);

struct PosterOutcome
{
    int job = 0;  ///< index into the jobs
    QString file; ///< empty where the poster was refused
    int page = 0; ///< from 1 in a PDF; 0 in a file of its own
    poster::CheckReport check;
    bool kept = false; ///< an earlier run had made it, and it was still whole
};

struct BatchOutcome
{
    std::vector<PosterOutcome> posters; ///< in job order, up to where it was stopped
    int made = 0;
    bool stopped = false;
};

struct PdfOptions
{
    double dpi = 300; ///< dots of the printer the pages are meant for; codes sit on them
    SheetLayout sheet;
    /// 有出血: colour runs over the cut, on every side of every poster. 无出血: it ends at the cut,
    /// and posters on a sheet stand edge to edge.
    bool bleed = false;
    QString title;
    /// What is known from an earlier run of the same template: spares making and reading codes.
    std::shared_ptr<PosterProofs> proofs = nullptr;
    PrinterCalibration calibration = {}; ///< of the printer; codes stay on whole dots under it
};

/// One PNG a neighbour in `folder` (made when missing), each written whole or not at all. A poster
/// that fails its check is not written and says why. Errors: FileUnwritable, template errors.
Result<BatchOutcome> writePosterPngs(const poster::PosterDocument& document,
                                     std::shared_ptr<AssetFolder> assets,
                                     const std::vector<PosterJob>& jobs,
                                     const QString& folder,
                                     const BatchControl& control = {});

/// All posters in one PDF, written whole or not at all; the background is in it once.
/// Errors: FileUnwritable, template errors. No poster passed: no file, and made is 0.
Result<BatchOutcome> writePosterPdf(const poster::PosterDocument& document,
                                    std::shared_ptr<AssetFolder> assets,
                                    const std::vector<PosterJob>& jobs,
                                    const QString& file,
                                    const PdfOptions& options,
                                    const BatchControl& control = {});

/// The same pages onto a device that exists already: a QPrinter, or a preview's. The caller has
/// set page size and orientation; options.dpi is the printer's resolution.
Result<BatchOutcome> printPosters(QPagedPaintDevice& device,
                                  const poster::PosterDocument& document,
                                  std::shared_ptr<AssetFolder> assets,
                                  const std::vector<PosterJob>& jobs,
                                  const PdfOptions& options,
                                  const BatchControl& control = {});

} // namespace linli::render
