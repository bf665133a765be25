// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace linli::render {

/// A picture that may stand on posters. Named by what is in it, so that the same photo is kept once
/// and nobody can put another one under its name.
struct Asset
{
    QString name; ///< SHA-256 in hex and the ending of its format: "9f86….png"
    QByteArray bytes;
    QSize size; ///< pixels, as it is shown (the camera's orientation applied)
};

inline constexpr qsizetype kAssetBytes = 12 * 1024 * 1024;
inline constexpr const char* kPictureWords =
    "PNG, JPEG or WebP of at most 12 MB, 40 megapixels and 16000 pixels a side";

/// At most 40 megapixels and 16,000 a side; asked before a picture is unpacked.
[[nodiscard]] bool isBearable(QSize size);

/// Looks at a picture from outside: format by content and size by header first, then unpacked once
/// to see that it is whole. SVG and everything else is refused. Any thread. Errors:
/// PosterAssetRefused (field, value, allowed).
Result<Asset> admitAsset(const QByteArray& bytes);
/// The same for a file. Errors: also FileUnreadable.
Result<Asset> admitAssetFile(const QString& file);
/// The picture of such a file itself, upright.
Result<QImage> admittedPicture(const QString& file);

/// "<64 hex digits>.png|jpg|webp": the only names a package may hold below assets/.
[[nodiscard]] bool isAssetName(const QString& name);

/// Writes it into a template's folder, whole or not at all; nothing where it is there already.
/// Errors: FileUnwritable.
Result<void> storeAsset(const Asset& asset, const QString& folder);

} // namespace linli::render
