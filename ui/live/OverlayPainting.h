// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/live/LivePictures.h"
#include "usecases/live/LiveSession.h"

#include <QStringList>

namespace linli::ui {

/// The pictures OBS shows, in the two sizes of product.md §3.4.
struct OverlayJob
{
    std::optional<render::ProductCardPicture> card; ///< none: an empty picture
    render::BoardPicture board;
    QString folder;
};

[[nodiscard]] OverlayJob overlayJob(const usecases::LiveSnapshot& snapshot, const QString& folder);
/// card-1080x1920.png, card-1920x1080.png, board-…: each written whole. Worker thread. Errors:
/// FileUnwritable.
[[nodiscard]] Result<QStringList> writeOverlays(const OverlayJob& job);

} // namespace linli::ui
