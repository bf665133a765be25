// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/board/BoardPicture.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace linli::render {

/// The product on the air, in finished words.
struct ProductCardPicture
{
    QString name;
    QString spec;
    QString price;  ///< ¥25.90
    QString strike; ///< the price it is compared with; may be empty
    QString point;  ///< one selling point
    QString left;   ///< 还剩 23 箱
    QString rule;   ///< 好友首单满 20 元 …
};

/// A card at the foot of a transparent picture of that size, for OBS. Any thread. Good sizes:
/// 1080×1920 and 1920×1080.
[[nodiscard]] QImage productOverlay(const ProductCardPicture& card, QSize size);

/// The first five of the board on a panel at the edge of a transparent picture. Names are masked by
/// the caller.
[[nodiscard]] QImage boardOverlay(const BoardPicture& board, QSize size);

/// Writes a picture beside its target and renames it: a reader sees the old file or the new one.
/// Any thread. False: it could not be written, the old file is as it was.
[[nodiscard]] bool writePictureWhole(const QImage& picture, const QString& file);

} // namespace linli::render
