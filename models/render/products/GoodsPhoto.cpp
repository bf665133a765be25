// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/products/GoodsPhoto.h"

#include "render/posters/press/JpegFit.h"
#include "render/posters/shelf/AssetIntake.h"

#include <algorithm>

namespace linli::render {
namespace {

constexpr int kSide = 400;
constexpr qint64 kMostBytes = 32 * 1024;

} // namespace

QByteArray goodsPhoto(const QImage& picture)
{
    const int side = std::min(picture.width(), picture.height());
    const int pixels = std::min(side, kSide);
    const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    const QImage square = picture.copy(middle).scaled(pixels, pixels, Qt::IgnoreAspectRatio,
                                                      Qt::SmoothTransformation);
    return fittedJpeg(onWhite(square), kMostBytes).bytes;
}

Result<QByteArray> goodsPhotoOfFile(const QString& path)
{
    LINLI_ASSIGN(const QImage picture, admittedPicture(path));
    return goodsPhoto(picture);
}

} // namespace linli::render
