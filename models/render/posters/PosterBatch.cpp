// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterBatch.h"

#include "render/posters/press/PictureBatch.h"

#include <algorithm>

namespace linli::render {

void inParallel(const BatchControl& control, int items, const std::function<void(int)>& work)
{
    const int workers = std::clamp(control.workers, 1, std::max(items, 1));
    if (control.spread && workers > 1) {
        control.spread(workers, work);
    } else {
        work(0);
    }
}

Result<BatchOutcome> writePosterPngs(const poster::PosterDocument& document,
                                     std::shared_ptr<AssetFolder> assets,
                                     const std::vector<PosterJob>& jobs,
                                     const QString& folder,
                                     const BatchControl& control)
{
    PictureOptions options;
    options.resumes = false;
    return writePosterPictures(document, std::move(assets), jobs, folder, options, control);
}

} // namespace linli::render
