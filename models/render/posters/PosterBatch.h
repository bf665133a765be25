// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/CheckReport.h"
#include "render/posters/PosterPainter.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace linli::render {

struct PosterJob
{
    QString name; ///< file name without folder and ending; made safe for file systems
    poster::PosterFields fields;
};

/// Both may be empty; called on the working thread between two posters.
struct BatchControl
{
    std::function<void(int done, int total)> progress;
    std::function<bool()> stopRequested; ///< true: finish tidily, keep what is done
};

struct PosterOutcome
{
    int job = 0;  ///< index into the jobs
    QString file; ///< empty where the poster was refused
    int page = 0; ///< from 1 in a PDF; 0 in a file of its own
    poster::CheckReport check;
};

struct BatchOutcome
{
    std::vector<PosterOutcome> posters; ///< in job order, up to where it was stopped
    int made = 0;
    bool stopped = false;
};

/// A sheet that takes several posters; crop marks where it is cut.
struct SheetLayout
{
    double widthMm = 0; ///< 0: a page is one poster, exactly its size
    double heightMm = 0;
    int columns = 1;
    int rows = 1;
    double marginMm = 8; ///< office printers reach to about 5; posters shrink to stay inside
    bool cropMarks = true;

    static SheetLayout onePerPage() { return {}; }
    static SheetLayout a4FourUp() { return {210, 297, 2, 2, 8, true}; }
};

struct PdfOptions
{
    double dpi = 300; ///< dots of the printer the pages are meant for; codes sit on them
    SheetLayout sheet;
    bool bleed = false; ///< one-per-page only: the page grows by the bleed on each side
    QString title;
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
