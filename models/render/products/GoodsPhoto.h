// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace linli::render {

/// A product's picture as neighbours' phones get it: the middle as a square of at most 400 pixels,
/// a JPEG of at most 32 KiB. Written anew, so nothing a camera noted goes along. Any thread.
[[nodiscard]] QByteArray goodsPhoto(const QImage& picture);
/// The same for a file: PNG, JPEG or WebP. Errors: those of admitAssetFile.
[[nodiscard]] Result<QByteArray> goodsPhotoOfFile(const QString& path);

} // namespace linli::render
