// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace linli::render {

struct FittedJpeg
{
    QByteArray bytes;
    int quality = 0;  ///< 1..100, what was found
    double scale = 1; ///< below 1 where no quality was small enough
};

/// The best JPEG of at most `mostBytes`: the highest quality that fits, between good and just
/// acceptable; then smaller, 5 % at a time. Group chats refuse pictures over 2 MB
/// (reference/ecosystem.md §0 row 7).
[[nodiscard]] FittedJpeg fittedJpeg(const QImage& picture, qint64 mostBytes);

/// JPEG knows no transparency: what shows through is white, as paper and pages are.
[[nodiscard]] QImage onWhite(const QImage& picture);

inline constexpr qint64 kChatPictureBytes = 2'000'000;

} // namespace linli::render
