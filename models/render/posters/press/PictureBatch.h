// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/PosterBatch.h"
#include "render/posters/press/JpegFit.h"

namespace linli::render {

enum class PictureFormat
{
    Png,
    Jpeg
};

struct PictureOptions
{
    PictureFormat format = PictureFormat::Png;
    qint64 mostBytes = kChatPictureBytes; ///< of a JPEG; a PNG keeps every pixel
    /// Writes a journal into the folder and leaves out what an earlier run finished.
    bool resumes = true;
};

/// One picture a neighbour in `folder` (made when missing), each there whole or not at all, on as
/// many threads as control.inParallel has. A poster that fails its check is not written and says
/// why; a JPEG is decoded again from its own bytes. Errors: FileUnwritable, template errors.
Result<BatchOutcome> writePosterPictures(const poster::PosterDocument& document,
                                         std::shared_ptr<AssetFolder> assets,
                                         const std::vector<PosterJob>& jobs,
                                         const QString& folder,
                                         const PictureOptions& options,
                                         const BatchControl& control = {});

} // namespace linli::render
