// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace linli::render {

/// A picture as a group robot takes it: PNG while it fits below 2 MB (text and codes stay sharp),
/// else the best JPEG that does. Written anew, so nothing a camera noted goes along.
[[nodiscard]] QByteArray chatPicture(const QImage& picture);
/// The same for a file: PNG, JPEG or WebP. Any thread. Errors: those of admitAssetFile.
[[nodiscard]] Result<QByteArray> chatPictureOfFile(const QString& path);

} // namespace linli::render
